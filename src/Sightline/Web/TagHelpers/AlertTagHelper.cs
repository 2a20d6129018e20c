using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>What just happened or needs attention on this page; it stays until the page is left.</summary>
[HtmlTargetElement("app-alert")]
public sealed class AlertTagHelper : TagHelper
{
    /// <summary>information, success, warning or error.</summary>
    public string Type { get; set; } = "information";

    public string? Heading
    {
        get;
        set => field = Html.Given(value);
    }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var (name, shape) = Type switch
        {
            "success" => (
                "Success",
                "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm-1.500 14.500-4-4 1.500-1.500 2.500 2.500 5.500-5.500 1.500 1.500z"
            ),
            "warning" => ("Warning", "M12 2 1 21h22zm-1 7h2v6h-2zm0 7.500h2v2h-2z"),
            "error" => ("Error", "M8 2h8l6 6v8l-6 6H8l-6-6V8zm3 4v8h2V6zm0 10v2h2v-2z"),
            _ => (
                "Information",
                "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm-1 4.500h2v2h-2zm0 4h2v7h-2z"
            ),
        };
        var icon = Html.El(
                "svg",
                "app-alert__icon",
                Html.El("path")
                    .With("d", shape)
                    .With("fill", "currentColor")
                    .With("fill-rule", "evenodd")
            )
            .With("viewBox", "0 0 24 24")
            .With("aria-hidden", "true")
            .With("focusable", "false");
        var heading = Heading is null
            ? null
            : Html.El("h2", "app-alert__heading", Html.Text(Heading));
        output.Become(
            Html.El(
                    "div",
                    $"app-alert app-alert--{Type}",
                    icon,
                    Html.El("div", null, Html.Hidden($"{name}: "), heading, await output.Inside())
                )
                // Only failures interrupt; the rest waits until the reader gets there or is read as a status.
                .With(
                    "role",
                    Type == "error" ? "alert"
                        : Type == "success" ? "status"
                        : null
                )
                .With(Attributes.Of(output))
        );
    }
}
