using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>Any content between a field's label and its control.</summary>
[HtmlTargetElement("govuk-before-input")]
public sealed class BeforeInputTagHelper : PartTagHelper
{
    private protected override void GiveTo(FieldParts field, FieldParts.Part part) =>
        field.Before = part.Content;
}
