using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>The attributes that a page author wrote and that belong on the element itself.</summary>
internal sealed class Attributes : List<KeyValuePair<string, string?>>
{
    public static Attributes Of(TagHelperOutput output)
    {
        var all = new Attributes();
        foreach (var attribute in output.Attributes)
        {
            var value = attribute.Value switch
            {
                null => null,
                Microsoft.AspNetCore.Html.IHtmlContent html => System.Net.WebUtility.HtmlDecode(
                    Written(html)
                ),
                var other => other.ToString(),
            };
            all.Add(new(attribute.Name, value));
        }

        return all;
    }

    public static Attributes Of(IEnumerable<KeyValuePair<string, string?>> pairs)
    {
        var all = new Attributes();
        all.AddRange(pairs);
        return all;
    }

    /// <summary>Takes an attribute out, for a helper that gives it a meaning of its own.</summary>
    public string? Take(string name)
    {
        var found = Find(pair => pair.Key == name);
        RemoveAll(pair => pair.Key == name);
        return found.Value;
    }

    private static string Written(Microsoft.AspNetCore.Html.IHtmlContent html)
    {
        using var writer = new StringWriter();
        html.WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);
        return writer.ToString();
    }
}
