using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Tests.Web.TagHelpers;

/// <summary>A tag helper as it stands in a page: with attributes, and with elements or HTML inside.</summary>
internal sealed class Node(TagHelper helper, string tag = "x") : List<object>
{
    public TagHelperAttributeList Attributes { get; init; } = [];

    public async Task<string> Render()
    {
        var content = await Render(new Dictionary<object, object>());
        using var writer = new StringWriter();
        content.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    public Node With(params IEnumerable<object> children)
    {
        AddRange(children);
        return this;
    }

    private async Task<IHtmlContent> Render(IDictionary<object, object> around)
    {
        // As in Razor: children see what their parent put there, siblings do not see each other's.
        var context = new TagHelperContext(
            tag,
            [],
            new Dictionary<object, object>(around),
            $"{tag}-{Guid.CreateVersion7()}"
        );
        TagHelperContent? inside = null;
        var output = new TagHelperOutput(
            tag,
            Attributes,
            async (_, _) =>
            {
                if (inside is null)
                {
                    inside = new DefaultTagHelperContent();
                    foreach (var child in this)
                    {
                        inside.AppendHtml(
                            child is Node node
                                ? await node.Render(context.Items)
                                : new HtmlString((string)child)
                        );
                    }
                }

                return inside;
            }
        );
        await helper.ProcessAsync(context, output);
        return output;
    }
}
