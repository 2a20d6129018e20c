using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Sightline.Policies;

/// <summary>The JSON Schema of a policy. The reader itself says what it would read, so the schema cannot fall behind.</summary>
public static class PolicySchema
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Text => Make().ToJsonString(Options) + "\n";

    private static JsonObject Make()
    {
        var shape = new PolicyShape();
        new PolicyDocument(YamlMap.Shaping(shape), []).Read();
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "A supervision policy",
            ["description"] =
                "One file of a policy, or the whole of it. docs/policy.md teaches the language.",
        };
        foreach (var (key, value) in shape.Schema())
        {
            schema[key] = value?.DeepClone();
        }

        return schema;
    }
}
