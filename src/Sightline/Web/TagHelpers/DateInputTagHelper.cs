using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>A date in three boxes; the month may be a word.</summary>
[HtmlTargetElement("govuk-date-input")]
public sealed class DateInputTagHelper : GroupTagHelper
{
    public string? Day { get; set; }

    public string? Month { get; set; }

    public string? Year { get; set; }

    public string? NamePrefix { get; set; }

    /// <summary>"bday" for a person's own date of birth.</summary>
    public string? Autocomplete { get; set; }

    /// <summary>Which boxes are wrong; without it the model state says so.</summary>
    public DatePart? WrongParts { get; set; }

    private protected override string FieldsetRole => "group";

    private protected override string FocusId => IdOfPart(FirstWrong);

    private DateInputValue Shown =>
        FieldState.Entry(ViewContext, FieldName)?.RawValue as DateInputValue
        ?? (
            For?.Model is DateOnly day
                ? DateInputValue.Of(day)
                : new DateInputValue(Day ?? "", Month ?? "", Year ?? "", DatePart.None)
        );

    private DatePart Wrong =>
        WrongParts
        ?? (
            ErrorPart is null ? DatePart.None
            : Shown.Wrong == DatePart.None ? DatePart.Day | DatePart.Month | DatePart.Year
            : Shown.Wrong
        );

    private DatePart FirstWrong =>
        Wrong.HasFlag(DatePart.Day) || Wrong == DatePart.None ? DatePart.Day
        : Wrong.HasFlag(DatePart.Month) ? DatePart.Month
        : DatePart.Year;

    private protected override IHtmlContent Controls(IHtmlContent? inside, string? described) =>
        Html.El(
                "div",
                "govuk-date-input",
                Parts.Before,
                Box(DatePart.Day, Shown.Day, 2),
                Box(DatePart.Month, Shown.Month, 2),
                Box(DatePart.Year, Shown.Year, 4),
                Parts.After
            )
            .With("id", FieldId.Length > 0 ? FieldId : null)
            .With(OnControl);

    private TagBuilder Box(DatePart part, string value, int width)
    {
        var id = IdOfPart(part);
        var label = Html.El(
                "label",
                "govuk-label govuk-date-input__label",
                Html.Text(part.ToString())
            )
            .With("for", id);
        var input = Html.El(
                "input",
                $"govuk-input govuk-date-input__input govuk-input--width-{width}"
            )
            .With("id", id)
            .With("name", NameOfPart(part))
            .With("type", "text")
            .With("inputmode", For is not null && part == DatePart.Month ? "text" : "numeric")
            .With("value", value.Length > 0 ? value : null)
            .With("autocomplete", Autocomplete is null ? null : $"{Autocomplete}-{Lower(part)}");
        input.TagRenderMode = TagRenderMode.SelfClosing;
        if (Wrong.HasFlag(part))
        {
            input.AddCssClass("govuk-input--error");
        }

        return Html.El(
            "div",
            "govuk-date-input__item",
            Html.El("div", "govuk-form-group", label, input)
        );
    }

    private string NameOfPart(DatePart part) =>
        For is not null || FieldName.Length > 0 ? $"{FieldName}.{part}"
        : NamePrefix is null ? Lower(part)
        : $"{NamePrefix}-{Lower(part)}";

    private string IdOfPart(DatePart part) =>
        For is not null || FieldName.Length > 0 ? $"{FieldId}_{part}" : $"{FieldId}-{Lower(part)}";

    private static string Lower(DatePart part) => part.ToString().ToLowerInvariant();
}
