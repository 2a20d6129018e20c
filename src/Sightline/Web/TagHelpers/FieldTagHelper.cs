using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>A form field: with `for` it takes its name, id, value and error from the page's model.</summary>
public abstract class FieldTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext? ViewContext { get; set; }

    public ModelExpression? For { get; set; }

    public string? Name { get; set; }

    public string? Id { get; set; }

    public string? Hint { get; set; }

    public string? ErrorMessage { get; set; }

    [HtmlAttributeName("aria-describedby")]
    public string? DescribedBy { get; set; }

    /// <summary>`form-group-class` and any other `form-group-…` attribute.</summary>
    [HtmlAttributeName("form-group-attributes", DictionaryAttributePrefix = "form-group-")]
    public IDictionary<string, string?> FormGroup { get; set; } = new Dictionary<string, string?>();

    private protected FieldParts Parts { get; } = new();

    private protected Attributes OnControl { get; private set; } = [];

    private protected string FieldName => Name ?? FieldState.FullName(ViewContext, For) ?? "";

    private protected string FieldId => Id ?? FieldState.IdOf(FieldName);

    private protected FieldParts.Part? HintPart => Parts.Hint ?? FieldParts.Part.Of(Hint);

    private protected FieldParts.Part? ErrorPart { get; private set; }

    private protected string? HintId => HintPart is null ? null : $"{FieldId}-hint";

    private protected string? ErrorId => ErrorPart is null ? null : $"{FieldId}-error";

    /// <summary>Where the error summary leads.</summary>
    private protected virtual string FocusId => FieldId;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        context.Items[typeof(FieldParts)] = Parts;
        Prepare(context);
        var inside = await output.Inside();
        OnControl = Attributes.Of(output);
        var error =
            ErrorMessage
            ?? (Name is null && For is null ? null : FieldState.Error(ViewContext, FieldName));
        ErrorPart =
            Parts.Error
            ?? (FieldParts.Part.Of(error) is { } part ? part with { HiddenText = "Error" } : null);
        FieldState.SeenOn(ViewContext, FieldName, FocusId);
        output.Become(Group(Inner(inside)));
    }

    private protected virtual void Prepare(TagHelperContext context) { }

    private protected abstract IHtmlContent Inner(IHtmlContent? inside);

    private protected string? Described(string? first = null) =>
        Html.Join(first ?? DescribedBy, HintId, ErrorId);

    private protected IHtmlContent HintAndError() =>
        Html.All(FieldHtml.Hint(HintPart, HintId), FieldHtml.Error(ErrorPart, ErrorId));

    private protected virtual string? GroupClass => null;

    private protected virtual void DressGroup(TagBuilder group) { }

    private TagBuilder Group(IHtmlContent inner)
    {
        var css = Html.Join(
            "govuk-form-group",
            ErrorPart is null ? null : "govuk-form-group--error",
            GroupClass
        );
        var group = Html.El("div", css, inner);
        DressGroup(group);
        return group.With(Attributes.Of(FormGroup));
    }
}
