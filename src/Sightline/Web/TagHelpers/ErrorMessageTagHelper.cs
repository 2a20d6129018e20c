using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>A field's error, when it does not come from the model state.</summary>
[HtmlTargetElement("govuk-error-message")]
public sealed class ErrorMessageTagHelper : PartTagHelper
{
    public string? VisuallyHiddenText { get; set; } = "Error";

    private protected override FieldParts.Part Shaped(FieldParts.Part part) =>
        part with
        {
            HiddenText = VisuallyHiddenText,
        };

    private protected override void GiveTo(FieldParts field, FieldParts.Part part) =>
        field.Error = part;

    private protected override IHtmlContent? Alone(FieldParts.Part part) =>
        FieldHtml.Error(part, null);
}
