using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Tests.Web.TagHelpers;

/// <summary>What a fixture asks of a component; a part that is not there is simply empty.</summary>
internal readonly record struct Option(JsonElement Json)
{
    public Option this[string name] =>
        Json.ValueKind == JsonValueKind.Object && Json.TryGetProperty(name, out var part)
            ? new(part)
            : default;

    public bool Exists =>
        Json.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.False)
        && Text is not ("" or "0");

    public string? Text =>
        Json.ValueKind switch
        {
            JsonValueKind.Undefined or JsonValueKind.Null => null,
            JsonValueKind.String => Json.GetString(),
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            _ => Json.GetRawText(),
        };

    public bool Yes => Json.ValueKind == JsonValueKind.True;

    public bool? YesOrNo =>
        Json.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => null,
        };

    public int? Number => Json.ValueKind == JsonValueKind.Number ? Json.GetInt32() : null;

    /// <summary>Either `html`, or `text` encoded.</summary>
    public string? Html =>
        this["html"].Text is { Length: > 0 } html ? html : Encoded(this["text"].Text);

    public IEnumerable<Option> Items =>
        Json.ValueKind == JsonValueKind.Array
            ? Json.EnumerateArray().Select(item => new Option(item))
            : [];

    public IEnumerable<KeyValuePair<string, string?>> Pairs =>
        Json.ValueKind == JsonValueKind.Object
            ? Json.EnumerateObject()
                .Select(pair => new KeyValuePair<string, string?>(
                    pair.Name,
                    new Option(pair.Value).Text
                ))
            : [];

    /// <summary>The `classes`, `attributes` and named options, as a page author writes them on the element.</summary>
    public TagHelperAttributeList Attributes(params IEnumerable<string> names)
    {
        var all = new TagHelperAttributeList();
        Add(all, "class", this["classes"].Text);
        foreach (var name in names)
        {
            Add(all, name, this[name].Text);
        }

        foreach (var (name, value) in this["attributes"].Pairs)
        {
            all.Add(name, value);
        }

        return all;
    }

    public Dictionary<string, string?> Group()
    {
        var all = new Dictionary<string, string?>(this["attributes"].Pairs);
        if (this["classes"].Text is { Length: > 0 } classes)
        {
            all["class"] = classes;
        }

        return all;
    }

    public static string? Encoded(string? text) =>
        text is null ? null : WebUtility.HtmlEncode(text);

    private static void Add(TagHelperAttributeList all, string name, string? value)
    {
        if (value is { Length: > 0 })
        {
            all.Add(name, value);
        }
    }
}
