using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>What stands before a text input, such as a currency sign.</summary>
[HtmlTargetElement("govuk-input-prefix")]
public sealed class InputPrefixTagHelper : PartTagHelper
{
    private protected override void GiveTo(FieldParts field, FieldParts.Part part) =>
        field.Prefix = part;
}
