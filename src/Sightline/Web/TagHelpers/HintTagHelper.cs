using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>A field's hint, when it needs more than the `hint` attribute can say.</summary>
[HtmlTargetElement("govuk-hint")]
public sealed class HintTagHelper : PartTagHelper
{
    private protected override void GiveTo(FieldParts field, FieldParts.Part part) =>
        field.Hint = part;

    private protected override IHtmlContent? Alone(FieldParts.Part part) =>
        FieldHtml.Hint(part, null);
}
