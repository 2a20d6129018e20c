using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>News about the service itself; what a person has just done is an `app-alert`.</summary>
[HtmlTargetElement("govuk-notification-banner")]
public sealed class NotificationBannerTagHelper : TagHelper
{
    /// <summary>"success", or nothing.</summary>
    public string? Type { get; set; }

    public string? Title
    {
        get;
        set => field = Html.Given(value);
    }

    public string TitleId { get; set; } = "govuk-notification-banner-title";

    public int TitleHeadingLevel { get; set; } = 2;

    public string? Role { get; set; }

    /// <summary>A short message of one line; anything longer is written between the tags.</summary>
    public string? Text
    {
        get;
        set => field = Html.Given(value);
    }

    public bool? DisableAutoFocus { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var success = Type == "success";
        var words =
            await output.Inside()
            ?? (
                Text is null
                    ? null
                    : Html.El("p", "govuk-notification-banner__heading", Html.Text(Text))
            );
        var title = Html.El(
                $"h{TitleHeadingLevel}",
                "govuk-notification-banner__title",
                Html.Text(Title ?? (success ? "Success" : "Important"))
            )
            .With("id", TitleId);
        output.Become(
            Html.El(
                    "div",
                    Html.Join(
                        "govuk-notification-banner",
                        success ? "govuk-notification-banner--success" : null
                    ),
                    Html.El("div", "govuk-notification-banner__header", title),
                    Html.El("div", "govuk-notification-banner__content", words)
                )
                .With("role", Role ?? (success ? "alert" : "region"))
                .With("aria-labelledby", TitleId)
                .With("data-module", "govuk-notification-banner")
                .With("data-disable-auto-focus", FieldState.Written(DisableAutoFocus))
                .With(Attributes.Of(output))
        );
    }
}
