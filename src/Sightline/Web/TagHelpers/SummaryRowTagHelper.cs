using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>One fact; its value is what stands between the tags.</summary>
[HtmlTargetElement("govuk-summary-list-row", ParentTag = "govuk-summary-list")]
public sealed class SummaryRowTagHelper : TagHelper
{
    public string? Key { get; set; }

    /// <summary>The simplest case: one "Change" link; more are written as `govuk-summary-list-action`.</summary>
    public string? ChangeHref
    {
        get;
        set => field = Html.Given(value);
    }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var actions = new List<SummaryAction>();
        context.Items[typeof(List<SummaryAction>)] = actions;
        var value = await output.Inside();
        if (ChangeHref is not null)
        {
            var what = Key is null ? null : char.ToLowerInvariant(Key[0]) + Key[1..];
            actions.Insert(0, new SummaryAction(Html.Text("Change"), ChangeHref, what, []));
        }

        var rows = (List<SummaryRow>)context.Items[typeof(List<SummaryRow>)];
        rows.Add(
            new SummaryRow(Html.Text(Key), value, Attributes.Of(output)) { Actions = actions }
        );
        output.SuppressOutput();
    }
}
