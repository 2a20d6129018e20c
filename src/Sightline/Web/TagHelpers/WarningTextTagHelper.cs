using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>A warning of consequences that cannot be undone.</summary>
[HtmlTargetElement("govuk-warning-text")]
public sealed class WarningTextTagHelper : TagHelper
{
    public string IconFallbackText { get; set; } = "Warning";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Become(
            Html.El(
                    "div",
                    "govuk-warning-text",
                    Html.El("span", "govuk-warning-text__icon", Html.Text("!"))
                        .With("aria-hidden", "true"),
                    Html.El(
                        "strong",
                        "govuk-warning-text__text",
                        Html.Hidden(IconFallbackText),
                        Html.Text("\n"),
                        await output.Inside()
                    )
                )
                .With(Attributes.Of(output))
        );
}
