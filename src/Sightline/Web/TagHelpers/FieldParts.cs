using Microsoft.AspNetCore.Html;

namespace Sightline.Web.TagHelpers;

/// <summary>What child elements give the field around them: its label, hint, error and what stands beside it.</summary>
internal sealed class FieldParts
{
    public Part? Label { get; set; }

    public Part? Legend { get; set; }

    public Part? Hint { get; set; }

    public Part? Error { get; set; }

    public Part? Prefix { get; set; }

    public Part? Suffix { get; set; }

    public IHtmlContent? Before { get; set; }

    public IHtmlContent? After { get; set; }

    public IHtmlContent? Conditional { get; set; }

    /// <summary>Words and the attributes written on their element.</summary>
    internal sealed record Part(IHtmlContent? Content, Attributes Attributes)
    {
        public bool IsPageHeading { get; init; }

        public string? HiddenText { get; init; }

        public static Part? Of(string? text, string? css = null, bool isPageHeading = false) =>
            string.IsNullOrEmpty(text)
                ? null
                : new(Html.Text(text), css is null ? [] : Attributes.Of([new("class", css)]))
                {
                    IsPageHeading = isPageHeading,
                };
    }
}
