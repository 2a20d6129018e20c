using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>The way back; it belongs in the page's `BeforeMain` section.</summary>
[HtmlTargetElement("govuk-back-link")]
public sealed class BackLinkTagHelper : TagHelper
{
    public string Href { get; set; } = "#";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Become(
            Html.El("a", "govuk-back-link", await output.Inside() ?? Html.Text("Back"))
                .With("href", Href)
                .With(Attributes.Of(output))
        );
}
