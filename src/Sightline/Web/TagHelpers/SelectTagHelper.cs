using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>A choice from a list that is too long for radios.</summary>
[HtmlTargetElement("govuk-select")]
public sealed class SelectTagHelper : LabelledFieldTagHelper
{
    /// <summary>The choices, when they come from data; items written as elements come after them.</summary>
    public IEnumerable<SelectListItem>? Items { get; set; }

    private protected override void Prepare(TagHelperContext context) =>
        context.Items[typeof(Choices)] = new Choices(
            FieldState.Values(ViewContext, FieldName, For)
        );

    private protected override IHtmlContent Control(IHtmlContent? inside)
    {
        var chosen = new Choices(FieldState.Values(ViewContext, FieldName, For));
        var given = (Items ?? []).Select(item =>
            Html.El("option", null, Html.Text(item.Text))
                .With("value", item.Value)
                .With("selected", item.Selected || chosen.Has(item.Value ?? item.Text))
                .With("disabled", item.Disabled)
        );
        var select = Html.El("select", "govuk-select", [.. given, inside])
            .With("id", FieldId)
            .With("name", FieldName)
            .With("disabled", Disabled)
            .With("aria-describedby", Described())
            .With(OnControl);
        if (ErrorPart is not null)
        {
            select.AddCssClass("govuk-select--error");
        }

        return Html.All(Parts.Before, select, Parts.After);
    }
}
