using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>Things to do, each a link with its state beside it.</summary>
[HtmlTargetElement("govuk-task-list")]
public sealed class TaskListTagHelper : TagHelper
{
    public string IdPrefix { get; set; } = "task-list";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var items = new List<Func<string, IHtmlContent>>();
        context.Items[typeof(TaskListTagHelper)] = items;
        await output.GetChildContentAsync();
        output.Become(
            Html.El(
                    "ul",
                    "govuk-task-list",
                    [.. items.Select((item, at) => item($"{IdPrefix}-{at + 1}"))]
                )
                .With(Attributes.Of(output))
        );
    }
}
