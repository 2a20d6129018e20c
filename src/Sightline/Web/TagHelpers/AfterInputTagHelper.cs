using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>Any content after a field's control, such as a search button.</summary>
[HtmlTargetElement("govuk-after-input")]
public sealed class AfterInputTagHelper : PartTagHelper
{
    private protected override void GiveTo(FieldParts field, FieldParts.Part part) =>
        field.After = part.Content;
}
