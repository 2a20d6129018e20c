using Microsoft.AspNetCore.Html;

namespace Sightline.Web.TagHelpers;

/// <summary>One fact of a summary list.</summary>
internal sealed record SummaryRow(IHtmlContent? Key, IHtmlContent? Value, Attributes Attributes)
{
    public List<SummaryAction> Actions { get; init; } = [];

    public IHtmlContent Rendered(bool anyActions, string? card)
    {
        var css = Html.Join(
            "govuk-summary-list__row",
            anyActions && Actions.Count == 0 ? "govuk-summary-list__row--no-actions" : null
        );
        return Html.El(
                "div",
                css,
                Html.El("dt", "govuk-summary-list__key", Key),
                Html.El("dd", "govuk-summary-list__value", Value),
                Actions switch
                {
                    [] => null,
                    [var one] => Html.El("dd", "govuk-summary-list__actions", one.Rendered(card)),
                    _ => Html.El(
                        "dd",
                        "govuk-summary-list__actions",
                        Html.El(
                            "ul",
                            "govuk-summary-list__actions-list",
                            [
                                .. Actions.Select(action =>
                                    Html.El(
                                        "li",
                                        "govuk-summary-list__actions-list-item",
                                        action.Rendered(card)
                                    )
                                ),
                            ]
                        )
                    ),
                }
            )
            .With(Attributes);
    }
}
