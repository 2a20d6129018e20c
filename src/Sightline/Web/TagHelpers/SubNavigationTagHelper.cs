using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>The pages of one supervision, file or audit; the one being shown marks itself.</summary>
[HtmlTargetElement("app-sub-navigation")]
public sealed class SubNavigationTagHelper : TagHelper
{
    public string Label { get; set; } = "In this section";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var items = new List<IHtmlContent>();
        context.Items[typeof(SubNavigationTagHelper)] = items;
        await output.GetChildContentAsync();
        output.Become(
            Html.El("nav", "app-sub-navigation", Html.El("ul", "app-sub-navigation__list", items))
                .With("aria-label", Label)
                .With(Attributes.Of(output))
        );
    }
}
