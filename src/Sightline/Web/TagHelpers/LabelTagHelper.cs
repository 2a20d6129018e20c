using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>A field's label, when it needs more than the `label` attribute can say.</summary>
[HtmlTargetElement("govuk-label")]
public sealed class LabelTagHelper : PartTagHelper
{
    public bool IsPageHeading { get; set; }

    private protected override FieldParts.Part Shaped(FieldParts.Part part) =>
        part with
        {
            IsPageHeading = IsPageHeading,
        };

    private protected override void GiveTo(FieldParts field, FieldParts.Part part) =>
        field.Label = part;

    private protected override IHtmlContent? Alone(FieldParts.Part part) =>
        FieldHtml.Label(part, null);
}
