using Microsoft.AspNetCore.Html;

namespace Sightline.Web.TagHelpers;

/// <summary>A link beside a fact; the hidden words say what it changes.</summary>
internal sealed record SummaryAction(
    IHtmlContent? Words,
    string Href,
    string? HiddenText,
    Attributes Attributes
)
{
    public IHtmlContent Rendered(string? card)
    {
        var about = string.IsNullOrEmpty(HiddenText) ? "" : $" {HiddenText}";
        var of = card is null ? "" : $" ({card})";
        var hidden = about.Length + of.Length == 0 ? null : Html.Hidden(about + of);
        return Html.El("a", "govuk-link", Words, hidden).With("href", Href).With(Attributes);
    }
}
