using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>One of several things, with its title, its links and what is inside.</summary>
[HtmlTargetElement("govuk-summary-card")]
public sealed class SummaryCardTagHelper : TagHelper
{
    public string? Title
    {
        get;
        set => field = Html.Given(value);
    }

    public string? TitleClass { get; set; }

    public int HeadingLevel { get; set; } = 2;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var actions = new List<SummaryAction>();
        context.Items[typeof(List<SummaryAction>)] = actions;
        context.Items[typeof(SummaryCard)] = new SummaryCard(Title);
        var inside = await output.Inside();
        var title = Title is null
            ? null
            : Html.El(
                $"h{HeadingLevel}",
                Html.Join("govuk-summary-card__title", TitleClass),
                Html.Text(Title)
            );
        output.Become(
            Html.El(
                    "div",
                    "govuk-summary-card",
                    Html.El("div", "govuk-summary-card__title-wrapper", title, Links(actions)),
                    Html.El("div", "govuk-summary-card__content", inside)
                )
                .With(Attributes.Of(output))
        );
    }

    private IHtmlContent? Links(List<SummaryAction> actions) =>
        actions switch
        {
            [] => null,
            [var one] => Html.El("div", "govuk-summary-card__actions", one.Rendered(Title)),
            _ => Html.El(
                "ul",
                "govuk-summary-card__actions",
                [
                    .. actions.Select(action =>
                        Html.El("li", "govuk-summary-card__action", action.Rendered(Title))
                    ),
                ]
            ),
        };
}
