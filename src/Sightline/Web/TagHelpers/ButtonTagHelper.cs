using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>A button, or with `govuk-button-link` a link that looks like one.</summary>
[HtmlTargetElement("govuk-button")]
[HtmlTargetElement("govuk-button-link")]
public sealed class ButtonTagHelper : TagHelper
{
    public string Type { get; set; } = "submit";

    public string? Href
    {
        get;
        set => field = Html.Given(value);
    }

    public bool Secondary { get; set; }

    public bool Warning { get; set; }

    /// <summary>For a dark ground, as in an interruption.</summary>
    public bool Inverse { get; set; }

    public bool IsStartButton { get; set; }

    public bool Disabled { get; set; }

    public bool? PreventDoubleClick { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var words = await output.Inside();
        var element = Href is null ? Button(words) : Link(words);
        output.Become(element.With("data-module", "govuk-button").With(Attributes.Of(output)));
    }

    private string Css =>
        Html.Join(
            "govuk-button",
            Secondary ? "govuk-button--secondary" : null,
            Warning ? "govuk-button--warning" : null,
            Inverse ? "govuk-button--inverse" : null,
            IsStartButton ? "govuk-button--start" : null
        )!;

    private TagBuilder Button(IHtmlContent? words) =>
        Html.El("button", Css, words, Arrow)
            .With("type", Type)
            .With("disabled", Disabled)
            .With("aria-disabled", Disabled ? "true" : null)
            .With("data-prevent-double-click", FieldState.Written(PreventDoubleClick));

    private TagBuilder Link(IHtmlContent? words) =>
        Html.El("a", Css, words, Arrow)
            .With("href", Href)
            .With("role", "button")
            .With("draggable", "false");

    private IHtmlContent? Arrow =>
        IsStartButton
            ? Html.El(
                    "svg",
                    "govuk-button__start-icon",
                    Html.El("path")
                        .With("fill", "currentColor")
                        .With("d", "M0 0h13l20 20-20 20H0l20-20z")
                )
                .With("xmlns", "http://www.w3.org/2000/svg")
                .With("width", "17.5")
                .With("height", "19")
                .With("viewBox", "0 0 33 40")
                .With("aria-hidden", "true")
                .With("focusable", "false")
            : null;
}
