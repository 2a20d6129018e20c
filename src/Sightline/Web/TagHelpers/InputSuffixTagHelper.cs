using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>What stands after a text input, such as a unit.</summary>
[HtmlTargetElement("govuk-input-suffix")]
public sealed class InputSuffixTagHelper : PartTagHelper
{
    private protected override void GiveTo(FieldParts field, FieldParts.Part part) =>
        field.Suffix = part;
}
