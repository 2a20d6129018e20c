using Microsoft.AspNetCore.Html;

namespace Sightline.Web.TagHelpers;

/// <summary>A field with one control and one label.</summary>
public abstract class LabelledFieldTagHelper : FieldTagHelper
{
    public string? Label { get; set; }

    public string? LabelClass { get; set; }

    public bool LabelIsPageHeading { get; set; }

    public bool Disabled { get; set; }

    private protected override IHtmlContent Inner(IHtmlContent? inside) =>
        Html.All(FieldHtml.Label(LabelPart, FieldId), HintAndError(), Control(inside));

    private protected abstract IHtmlContent Control(IHtmlContent? inside);

    private protected FieldParts.Part? LabelPart =>
        Parts.Label
        ?? FieldParts.Part.Of(Label ?? For?.Metadata.DisplayName, LabelClass, LabelIsPageHeading);
}
