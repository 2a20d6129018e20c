using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>One page of a section.</summary>
[HtmlTargetElement("app-sub-navigation-item", ParentTag = "app-sub-navigation")]
public sealed class SubNavigationItemTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext? ViewContext { get; set; }

    public string Href { get; set; } = "";

    /// <summary>Only needed where the address does not say it.</summary>
    public bool? Current { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var items = (List<IHtmlContent>)context.Items[typeof(SubNavigationTagHelper)];
        var here =
            Current
            ?? string.Equals(
                ViewContext?.HttpContext.Request.Path.Value,
                Href,
                StringComparison.OrdinalIgnoreCase
            );
        items.Add(
            Html.El(
                "li",
                "app-sub-navigation__item",
                Html.El("a", "app-sub-navigation__link", await output.Inside())
                    .With("href", Href)
                    .With("aria-current", here ? "page" : null)
                    .With(Attributes.Of(output))
            )
        );
        output.SuppressOutput();
    }
}
