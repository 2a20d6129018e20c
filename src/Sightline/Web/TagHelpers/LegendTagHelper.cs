using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>A group's legend, when it needs more than the `legend` attribute can say.</summary>
[HtmlTargetElement("govuk-legend")]
public sealed class LegendTagHelper : PartTagHelper
{
    public bool IsPageHeading { get; set; }

    private protected override FieldParts.Part Shaped(FieldParts.Part part) =>
        part with
        {
            IsPageHeading = IsPageHeading,
        };

    private protected override void GiveTo(FieldParts field, FieldParts.Part part) =>
        field.Legend = part;

    private protected override IHtmlContent? Alone(FieldParts.Part part) => FieldHtml.Legend(part);
}
