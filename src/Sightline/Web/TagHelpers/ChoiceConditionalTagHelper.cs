using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>What is asked only when the choice around it is made; without script it always shows.</summary>
[HtmlTargetElement("govuk-radios-conditional")]
[HtmlTargetElement("govuk-checkboxes-conditional")]
public sealed class ChoiceConditionalTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var item = (FieldParts)context.Items[typeof(FieldParts)];
        // A hint in here belongs to the field in here, not to the choice.
        context.Items.Remove(typeof(FieldParts));
        item.Conditional = await output.Inside();
        output.SuppressOutput();
    }
}
