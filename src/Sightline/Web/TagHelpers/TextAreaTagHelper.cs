using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>Text of several lines.</summary>
[HtmlTargetElement("govuk-textarea")]
public sealed class TextAreaTagHelper : LabelledFieldTagHelper
{
    public string? Value { get; set; }

    public int Rows { get; set; } = 5;

    private protected override IHtmlContent Control(IHtmlContent? inside)
    {
        var value = Value ?? FieldState.Value(ViewContext, FieldName, For);
        // A browser drops a line break straight after the tag, so one is written for it to drop.
        var start =
            value?.StartsWith('\n') == true
            || value?.StartsWith("\r\n", StringComparison.Ordinal) == true
                ? "\n"
                : "";
        var area = Html.El("textarea", "govuk-textarea", Html.Text(start + value))
            .With("id", FieldId)
            .With("name", FieldName)
            .With("rows", Rows.ToString(System.Globalization.CultureInfo.InvariantCulture))
            .With("disabled", Disabled)
            .With("aria-describedby", Described())
            .With(OnControl);
        if (ErrorPart is not null)
        {
            area.AddCssClass("govuk-textarea--error");
        }

        return Html.All(Parts.Before, area, Parts.After);
    }
}
