using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>Facts about one thing: what it is called, what it is, and how to change it.</summary>
[HtmlTargetElement("govuk-summary-list")]
public sealed class SummaryListTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var rows = new List<SummaryRow>();
        context.Items[typeof(List<SummaryRow>)] = rows;
        await output.GetChildContentAsync();
        var card = context.Items.TryGetValue(typeof(SummaryCard), out var found)
            ? (SummaryCard)found
            : null;
        var anyActions = rows.Exists(row => row.Actions.Count > 0);
        output.Become(
            Html.El(
                    "dl",
                    "govuk-summary-list",
                    [.. rows.Select(row => row.Rendered(anyActions, card?.Title))]
                )
                .With(Attributes.Of(output))
        );
    }
}
