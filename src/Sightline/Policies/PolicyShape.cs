using System.Text.Json.Nodes;

namespace Sightline.Policies;

/// <summary>
/// What one mapping of a policy can hold, as the JSON Schema says it. The reader fills it in by asking for everything. It says nothing of what has
/// to be there: a policy that starts from another leaves out most things.
/// </summary>
internal sealed class PolicyShape
{
    private readonly SortedDictionary<string, Func<JsonNode>> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PolicyShape> _maps = new(StringComparer.Ordinal);

    public void Text(string key) => Says(key, new() { ["type"] = "string" });

    public PolicyShape WithClause()
    {
        Text("clause");
        return this;
    }

    public void Number(string key) => Says(key, new() { ["type"] = "integer", ["minimum"] = 1 });

    public void Day(string key) => Says(key, new() { ["type"] = "string", ["format"] = "date" });

    public void Interval(string key) =>
        Says(key, new() { ["type"] = "string", ["pattern"] = Policies.Interval.SchemaPattern });

    /// <summary>Editors read yes as a word or as a truth, by their version of YAML.</summary>
    public void YesNo(string key) =>
        Says(key, new() { ["enum"] = new JsonArray("yes", "no", true, false) });

    public void Texts(string key) =>
        Says(
            key,
            new()
            {
                ["type"] = "array",
                ["items"] = new JsonObject { ["type"] = "string" },
            }
        );

    public void Attributes(string key) => Says(key, new() { ["type"] = "object" });

    public void Choice<T>(string key)
        where T : struct, Enum =>
        Choice(key, Enum.GetValues<T>().Select(v => Spelling.Hyphenated(v)));

    public void Choice(string key, IEnumerable<string> words) =>
        Says(key, new() { ["enum"] = new JsonArray([.. words.Select(w => (JsonNode)w)]) });

    /// <summary>Two kinds of rule may use one word for mappings that hold different things: the schema takes both.</summary>
    public PolicyShape MapOf(string key)
    {
        if (!_maps.TryGetValue(key, out var inner))
        {
            _maps[key] = inner = new PolicyShape();
        }

        _words[key] = inner.Schema;
        return inner;
    }

    /// <summary>What stands there may also be a word that names it.</summary>
    public void OrText(string key)
    {
        var schema = _words[key];
        _words[key] = () =>
            new JsonObject
            {
                ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "string" }, schema()),
            };
    }

    public PolicyShape ListOf(string key)
    {
        var inner = new PolicyShape();
        _words[key] = () => new JsonObject { ["type"] = "array", ["items"] = inner.Schema() };
        return inner;
    }

    public JsonObject Schema()
    {
        var properties = new JsonObject();
        foreach (var (key, schema) in _words)
        {
            properties[key] = schema();
        }

        return new JsonObject
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["properties"] = properties,
        };
    }

    private void Says(string key, JsonObject schema) => _words[key] = () => schema.DeepClone();
}
