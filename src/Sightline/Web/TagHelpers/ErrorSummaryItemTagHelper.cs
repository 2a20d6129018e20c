using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>One problem, written by the page itself.</summary>
[HtmlTargetElement("govuk-error-summary-item", ParentTag = "govuk-error-summary")]
public sealed class ErrorSummaryItemTagHelper : TagHelper
{
    public string? Href
    {
        get;
        set => field = Html.Given(value);
    }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var items = (List<IHtmlContent>)context.Items[typeof(ErrorSummaryTagHelper)];
        var words = await output.Inside();
        var attributes = Attributes.Of(output);
        items.Add(
            Href is null
                ? words ?? HtmlString.Empty
                : Html.El("a", null, words).With("href", Href).With(attributes)
        );
        output.SuppressOutput();
    }

    internal static IHtmlContent Item(IHtmlContent words, string? id) =>
        id is null ? words : Html.El("a", null, words).With("href", $"#{id}");
}
