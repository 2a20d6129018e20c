using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>One step; without a link it is this page.</summary>
[HtmlTargetElement("govuk-breadcrumbs-item", ParentTag = "govuk-breadcrumbs")]
public sealed class BreadcrumbsItemTagHelper : TagHelper
{
    public string? Href
    {
        get;
        set => field = Html.Given(value);
    }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var items = (List<IHtmlContent>)context.Items[typeof(BreadcrumbsTagHelper)];
        var words = await output.Inside();
        const string Css = "govuk-breadcrumbs__list-item";
        items.Add(
            Href is null
                ? Html.El("li", Css, words).With("aria-current", "page")
                : Html.El(
                    "li",
                    Css,
                    Html.El("a", "govuk-breadcrumbs__link", words)
                        .With("href", Href)
                        .With(Attributes.Of(output))
                )
        );
        output.SuppressOutput();
    }
}
