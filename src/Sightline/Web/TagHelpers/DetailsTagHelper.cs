using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>More for who wants it, closed until asked for.</summary>
[HtmlTargetElement("govuk-details")]
public sealed class DetailsTagHelper : TagHelper
{
    public string? Summary { get; set; }

    public bool Open { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Become(
            Html.El(
                    "details",
                    "govuk-details",
                    Html.El(
                        "summary",
                        "govuk-details__summary",
                        Html.El("span", "govuk-details__summary-text", Html.Text(Summary))
                    ),
                    Html.El("div", "govuk-details__text", await output.Inside())
                )
                .With("open", Open)
                .With(Attributes.Of(output))
        );
}
