using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>Earlier and later, for lists that are paged by key; nothing when there is neither.</summary>
[HtmlTargetElement("govuk-pagination")]
public sealed class PaginationTagHelper : TagHelper
{
    private const string Left =
        "m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z";
    private const string Right =
        "m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z";

    public string? PreviousHref { get; set; }

    public string? PreviousText { get; set; }

    public string? PreviousLabel { get; set; }

    public string? NextHref { get; set; }

    public string? NextText { get; set; }

    public string? NextLabel { get; set; }

    public string Label { get; set; } = "Pagination";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        // Razor hands an address that is not there on as an empty one.
        PreviousHref = string.IsNullOrEmpty(PreviousHref) ? null : PreviousHref;
        NextHref = string.IsNullOrEmpty(NextHref) ? null : NextHref;
        if (PreviousHref is null && NextHref is null)
        {
            output.SuppressOutput();
            return;
        }

        output.Become(
            Html.El(
                    "nav",
                    "govuk-pagination govuk-pagination--block",
                    Link("prev", PreviousHref, PreviousText, "Previous", PreviousLabel, Left),
                    Link("next", NextHref, NextText, "Next", NextLabel, Right)
                )
                .With("aria-label", Label)
                .With(Attributes.Of(output))
        );
    }

    private static IHtmlContent? Link(
        string rel,
        string? href,
        string? text,
        string fallback,
        string? label,
        string arrow
    )
    {
        if (href is null)
        {
            return null;
        }

        var icon = Html.El(
                "svg",
                $"govuk-pagination__icon govuk-pagination__icon--{rel}",
                Html.El("path").With("d", arrow)
            )
            .With("xmlns", "http://www.w3.org/2000/svg")
            .With("height", "13")
            .With("width", "15")
            .With("aria-hidden", "true")
            .With("focusable", "false")
            .With("viewBox", "0 0 15 13");
        var words = text is null
            ? Html.All(Html.Text(fallback), Html.Hidden(" page"))
            : Html.Text(text);
        var title = Html.El(
            "span",
            Html.Join(
                "govuk-pagination__link-title",
                label is null ? "govuk-pagination__link-title--decorated" : null
            ),
            words
        );
        var below = label is null
            ? null
            : Html.All(
                Html.Hidden(":"),
                Html.El("span", "govuk-pagination__link-label", Html.Text(label))
            );
        return Html.El(
            "div",
            $"govuk-pagination__{rel}",
            Html.El("a", "govuk-link govuk-pagination__link", icon, title, below)
                .With("href", href)
                .With("rel", rel)
        );
    }
}
