using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>What an interruption offers: an inverse button and an inverse link.</summary>
[HtmlTargetElement("govuk-panel-actions", ParentTag = "govuk-panel")]
public sealed class PanelActionsTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var actions = (List<IHtmlContent>)context.Items[typeof(PanelTagHelper)];
        var inside = await output.Inside();
        var group = inside is null ? null : Html.El("div", "govuk-button-group", inside);
        actions.Add(Html.El("div", "govuk-panel__actions", group).With(Attributes.Of(output)));
        output.SuppressOutput();
    }
}
