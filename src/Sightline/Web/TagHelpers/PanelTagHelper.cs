using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>What has just been done, or with `interruption` what a person has to decide before going on.</summary>
[HtmlTargetElement("govuk-panel")]
public sealed class PanelTagHelper : TagHelper
{
    public string? Title
    {
        get;
        set => field = Html.Given(value);
    }

    public int HeadingLevel { get; set; } = 1;

    public bool Interruption { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var actions = new List<IHtmlContent>();
        context.Items[typeof(PanelTagHelper)] = actions;
        var inside = await output.Inside();
        output.Become(
            Html.El(
                    "div",
                    Interruption
                        ? "govuk-panel govuk-panel--interruption"
                        : "govuk-panel govuk-panel--confirmation",
                    Html.El($"h{HeadingLevel}", "govuk-panel__title", Html.Text(Title)),
                    inside is null ? null : Html.El("div", "govuk-panel__body", inside),
                    Html.All(actions)
                )
                .With(Attributes.Of(output))
        );
    }
}
