using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>A field of several controls that share a legend.</summary>
public abstract class GroupTagHelper : FieldTagHelper
{
    public string? Legend { get; set; }

    public string? LegendClass { get; set; }

    public bool LegendIsPageHeading { get; set; }

    /// <summary>`fieldset-class` and any other `fieldset-…` attribute.</summary>
    [HtmlAttributeName("fieldset-attributes", DictionaryAttributePrefix = "fieldset-")]
    public IDictionary<string, string?> Fieldset { get; set; } = new Dictionary<string, string?>();

    private protected virtual string? FieldsetRole => null;

    private protected bool HasFieldset => LegendPart is not null || Fieldset.Count > 0;

    private FieldParts.Part? LegendPart =>
        Parts.Legend
        ?? FieldParts.Part.Of(
            Legend ?? For?.Metadata.DisplayName,
            LegendClass,
            LegendIsPageHeading
        );

    private protected override IHtmlContent Inner(IHtmlContent? inside)
    {
        var onFieldset = Attributes.Of(Fieldset);
        var described = Described(onFieldset.Take("aria-describedby"));
        var all = Html.All(HintAndError(), Controls(inside, HasFieldset ? null : described));
        return HasFieldset
            ? Html.El("fieldset", "govuk-fieldset", FieldHtml.Legend(LegendPart), all)
                .With("role", FieldsetRole)
                .With("aria-describedby", described)
                .With(onFieldset)
            : all;
    }

    private protected abstract IHtmlContent Controls(IHtmlContent? inside, string? described);
}
