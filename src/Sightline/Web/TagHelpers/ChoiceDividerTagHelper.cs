using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>A word between two choices, usually "or".</summary>
[HtmlTargetElement("govuk-radios-divider")]
[HtmlTargetElement("govuk-checkboxes-divider")]
public sealed class ChoiceDividerTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var group = (ChoiceGroup)context.Items[typeof(ChoiceGroup)];
        group.AddDivider(await output.Inside());
        output.SuppressOutput();
    }
}
