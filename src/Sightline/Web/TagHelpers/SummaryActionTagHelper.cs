using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>A link of a summary row or card.</summary>
[HtmlTargetElement("govuk-summary-list-action")]
[HtmlTargetElement("govuk-summary-card-action")]
public sealed class SummaryActionTagHelper : TagHelper
{
    public string Href { get; set; } = "";

    public string? VisuallyHiddenText { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var actions = (List<SummaryAction>)context.Items[typeof(List<SummaryAction>)];
        actions.Add(
            new SummaryAction(
                await output.Inside(),
                Href,
                VisuallyHiddenText,
                Attributes.Of(output)
            )
        );
        output.SuppressOutput();
    }
}
