using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>Where a page stands, in Admin and Assurance; other pages have a back link.</summary>
[HtmlTargetElement("govuk-breadcrumbs")]
public sealed class BreadcrumbsTagHelper : TagHelper
{
    public string Label { get; set; } = "Breadcrumb";

    public bool CollapseOnMobile { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var items = new List<IHtmlContent>();
        context.Items[typeof(BreadcrumbsTagHelper)] = items;
        await output.GetChildContentAsync();
        output.Become(
            Html.El("nav", "govuk-breadcrumbs", Html.El("ol", "govuk-breadcrumbs__list", items))
                .With("aria-label", Label)
                .With(
                    Attributes.Of([
                        new(
                            "class",
                            CollapseOnMobile ? "govuk-breadcrumbs--collapse-on-mobile" : null
                        ),
                    ])
                )
                .With(Attributes.Of(output))
        );
    }
}
