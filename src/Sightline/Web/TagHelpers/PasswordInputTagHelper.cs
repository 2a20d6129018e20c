using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>A password, which is never written back into the page.</summary>
[HtmlTargetElement("govuk-password-input")]
public sealed class PasswordInputTagHelper : InputTagHelper
{
    public string Autocomplete { get; set; } = "current-password";

    private protected override string ControlClass =>
        "govuk-password-input__input govuk-js-password-input-input";

    private protected override string WrapperClass => "govuk-password-input__wrapper";

    private protected override string GroupClass => "govuk-password-input";

    private protected override string? ValueShown => Value;

    private protected override IHtmlContent After =>
        Html.All(
            Html.El(
                    "button",
                    "govuk-button govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle",
                    Html.Text("Show")
                )
                .With("type", "button")
                .With("data-module", "govuk-button")
                .With("aria-controls", FieldId)
                .With("aria-label", "Show password")
                .With("hidden", true),
            Parts.After
        );

    private protected override void DressGroup(TagBuilder group) =>
        group.With("data-module", "govuk-password-input");

    private protected override IHtmlContent Control(IHtmlContent? inside)
    {
        Type = "password";
        OnControl.Add(new("spellcheck", "false"));
        OnControl.Add(new("autocapitalize", "none"));
        OnControl.Add(new("autocomplete", Autocomplete));
        return base.Control(inside);
    }
}
