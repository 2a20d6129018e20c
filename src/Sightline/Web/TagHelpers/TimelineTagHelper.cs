using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>What happened, newest first.</summary>
[HtmlTargetElement("app-timeline")]
public sealed class TimelineTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Become(
            Html.El("ol", "app-timeline", await output.Inside()).With(Attributes.Of(output))
        );
}
