using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>One thing that happened: what, by whom, when, and anything more between the tags.</summary>
[HtmlTargetElement("app-timeline-item", ParentTag = "app-timeline")]
public sealed class TimelineItemTagHelper : TagHelper
{
    public string? Title
    {
        get;
        set => field = Html.Given(value);
    }

    public string? By
    {
        get;
        set => field = Html.Given(value);
    }

    /// <summary>The moment as people read it.</summary>
    public string? When
    {
        get;
        set => field = Html.Given(value);
    }

    /// <summary>The moment as machines read it, when known: 2026-11-23T10:32.</summary>
    public string? Datetime { get; set; }

    public int HeadingLevel { get; set; } = 3;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inside = await output.Inside();
        var when = When is null
            ? null
            : Html.El("time", null, Html.Text(When)).With("datetime", Datetime);
        output.Become(
            Html.El(
                    "li",
                    "app-timeline__item",
                    Html.El($"h{HeadingLevel}", "app-timeline__title", Html.Text(Title)),
                    By is null ? null : Html.El("p", "app-timeline__by", Html.Text($"by {By}")),
                    when is null ? null : Html.El("p", "app-timeline__when", when),
                    inside is null ? null : Html.El("div", "app-timeline__text", inside)
                )
                .With(Attributes.Of(output))
        );
    }
}
