using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>Short ways to write elements in code, so that a helper reads like the HTML it renders.</summary>
internal static class Html
{
    public static TagBuilder El(
        string name,
        string? css = null,
        params IReadOnlyList<IHtmlContent?> children
    )
    {
        var tag = new TagBuilder(name);
        if (css is not null)
        {
            tag.Attributes["class"] = css;
        }

        foreach (var child in children)
        {
            if (child is not null)
            {
                tag.InnerHtml.AppendHtml(child);
            }
        }

        return tag;
    }

    /// <summary>Sets an attribute, or leaves it out when there is no value.</summary>
    public static TagBuilder With(this TagBuilder tag, string name, string? value)
    {
        if (value is not null)
        {
            tag.Attributes[name] = value;
        }

        return tag;
    }

    public static TagBuilder With(this TagBuilder tag, string name, bool present) =>
        present ? tag.With(name, "") : tag;

    /// <summary>Adds what a page author wrote; a class is added to ours, anything else replaces it.</summary>
    public static TagBuilder With(this TagBuilder tag, Attributes attributes)
    {
        foreach (var (name, value) in attributes)
        {
            if (name == "class")
            {
                tag.Attributes["class"] = Join(
                    tag.Attributes.TryGetValue("class", out var css) ? css : null,
                    value
                )!;
            }
            else
            {
                tag.Attributes[name] = value;
            }
        }

        return tag;
    }

    public static IHtmlContent Text(string? text) => new Words(text ?? "");

    /// <summary>A page that writes <c>href="@nothing"</c> hands over an empty text: the same as leaving the attribute out.</summary>
    public static string? Given(string? attribute) =>
        string.IsNullOrEmpty(attribute) ? null : attribute;

    public static IHtmlContent? TextOrNothing(string? text) =>
        string.IsNullOrEmpty(text) ? null : Text(text);

    public static IHtmlContent All(params IReadOnlyList<IHtmlContent?> parts)
    {
        var all = new HtmlContentBuilder();
        foreach (var part in parts)
        {
            if (part is not null)
            {
                all.AppendHtml(part);
            }
        }

        return all;
    }

    public static TagBuilder Hidden(string text) => El("span", "govuk-visually-hidden", Text(text));

    public static string? Join(params IReadOnlyList<string?> words)
    {
        var joined = string.Join(' ', words.Where(word => !string.IsNullOrWhiteSpace(word)));
        return joined.Length == 0 ? null : joined;
    }

    /// <summary>Replaces a helper's own element with what it renders.</summary>
    public static void Become(this TagHelperOutput output, IHtmlContent? html)
    {
        output.TagName = null;
        output.Attributes.Clear();
        output.Content.SetHtmlContent(html ?? HtmlString.Empty);
    }

    /// <summary>The words between the tags, without the page's white space when there is nothing else.</summary>
    public static async Task<IHtmlContent?> Inside(this TagHelperOutput output)
    {
        var inside = await output.GetChildContentAsync();
        return inside.IsEmptyOrWhiteSpace ? null : new Trimmed(inside);
    }

    private sealed record Words(string Value) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, System.Text.Encodings.Web.HtmlEncoder encoder) =>
            encoder.Encode(writer, Value);
    }

    private sealed record Trimmed(TagHelperContent Content) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, System.Text.Encodings.Web.HtmlEncoder encoder)
        {
            using var all = new StringWriter();
            Content.WriteTo(all, encoder);
            writer.Write(all.ToString().Trim());
        }
    }
}
