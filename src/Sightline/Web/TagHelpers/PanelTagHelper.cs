using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>What has just been done, on the page that ends a task.</summary>
[HtmlTargetElement("govuk-panel")]
public sealed class PanelTagHelper : TagHelper
{
    public string? Title { get; set; }

    public int HeadingLevel { get; set; } = 1;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inside = await output.Inside();
        output.Become(
            Html.El(
                    "div",
                    "govuk-panel govuk-panel--confirmation",
                    Html.El($"h{HeadingLevel}", "govuk-panel__title", Html.Text(Title)),
                    inside is null ? null : Html.El("div", "govuk-panel__body", inside)
                )
                .With(Attributes.Of(output))
        );
    }
}
