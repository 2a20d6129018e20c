using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Sightline.Tests.Web.TagHelpers;

/// <summary>HTML in one form, so that two ways to write the same thing compare as equal.</summary>
internal static partial class Markup
{
    public static string Normalised(string html)
    {
        var body = new HtmlParser().ParseDocument($"<!DOCTYPE html><body>{html}").Body!;
        var text = new StringBuilder();
        foreach (var node in body.ChildNodes)
        {
            Write(text, node, 0);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, INode node, int depth)
    {
        var margin = new string(' ', depth * 2);
        if (node is IText words)
        {
            // Space with a line break is layout of the source; a space without one is meant.
            var kept = Runs().Replace(Layout().Replace(words.Data, ""), " ");
            if (kept.Length > 0)
            {
                text.Append(margin).Append('"').Append(kept).Append('"').Append('\n');
            }
        }
        else if (node is IElement element)
        {
            text.Append(margin).Append('<').Append(element.LocalName);
            foreach (
                var attribute in element.Attributes.OrderBy(one => one.Name, StringComparer.Ordinal)
            )
            {
                var value =
                    attribute.Name == "class" ? Sorted(attribute.Value) : attribute.Value.Trim();
                text.Append(' ').Append(attribute.Name).Append("=\"").Append(value).Append('"');
            }

            text.Append(">\n");
            foreach (var child in node.ChildNodes)
            {
                Write(text, child, depth + 1);
            }
        }
    }

    private static string Sorted(string classes) =>
        string.Join(
            ' ',
            classes
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Distinct()
                .Order(StringComparer.Ordinal)
        );

    [GeneratedRegex(@"^\s*\n\s*|\s*\n\s*$", RegexOptions.None, 1000)]
    private static partial Regex Layout();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Runs();
}
