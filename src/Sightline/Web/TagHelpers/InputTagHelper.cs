using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>A one-line text input.</summary>
[HtmlTargetElement("govuk-input")]
public class InputTagHelper : LabelledFieldTagHelper
{
    public string Type { get; set; } = "text";

    public string? Value { get; set; }

    public string? Prefix { get; set; }

    public string? Suffix { get; set; }

    /// <summary>`wrapper-class` and any other `wrapper-…` attribute, for the element around an input with a prefix or suffix.</summary>
    [HtmlAttributeName("wrapper-attributes", DictionaryAttributePrefix = "wrapper-")]
    public IDictionary<string, string?> Wrapper { get; set; } = new Dictionary<string, string?>();

    private protected virtual string? ControlClass => null;

    private protected virtual string? WrapperClass => null;

    private protected virtual IHtmlContent? After => Parts.After;

    private protected virtual string? ValueShown =>
        Value ?? FieldState.Value(ViewContext, FieldName, For);

    private protected override IHtmlContent Control(IHtmlContent? inside)
    {
        var input = Html.El("input", Html.Join("govuk-input", ControlClass))
            .With("id", FieldId)
            .With("name", FieldName)
            .With("type", Type)
            .With("value", ValueShown is { Length: > 0 } value ? value : null)
            .With("disabled", Disabled)
            .With("aria-describedby", Described())
            .With(OnControl);
        input.TagRenderMode = Microsoft.AspNetCore.Mvc.Rendering.TagRenderMode.SelfClosing;
        if (ErrorPart is not null)
        {
            input.AddCssClass("govuk-input--error");
        }

        var prefix = Affix(Parts.Prefix ?? FieldParts.Part.Of(Prefix), "govuk-input__prefix");
        var suffix = Affix(Parts.Suffix ?? FieldParts.Part.Of(Suffix), "govuk-input__suffix");
        return prefix is null && suffix is null && Parts.Before is null && After is null
            ? input
            : Html.El(
                    "div",
                    Html.Join("govuk-input__wrapper", WrapperClass),
                    Parts.Before,
                    prefix,
                    input,
                    suffix,
                    After
                )
                .With(Attributes.Of(Wrapper));
    }

    private static IHtmlContent? Affix(FieldParts.Part? part, string css) =>
        part is null
            ? null
            : Html.El("div", css, part.Content).With("aria-hidden", "true").With(part.Attributes);
}
