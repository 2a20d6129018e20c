using Microsoft.AspNetCore.Html;

namespace Sightline.Web.TagHelpers;

/// <summary>The pieces that every form field is made of.</summary>
internal static class FieldHtml
{
    public static IHtmlContent? Label(FieldParts.Part? label, string? forId)
    {
        if (label?.Content is null)
        {
            return null;
        }

        var element = Html.El("label", "govuk-label", label.Content)
            .With("for", forId)
            .With(label.Attributes);
        return label.IsPageHeading ? Html.El("h1", "govuk-label-wrapper", element) : element;
    }

    public static IHtmlContent? Legend(FieldParts.Part? legend)
    {
        if (legend?.Content is null)
        {
            return null;
        }

        var words = legend.IsPageHeading
            ? Html.El("h1", "govuk-fieldset__heading", legend.Content)
            : legend.Content;
        return Html.El("legend", "govuk-fieldset__legend", words).With(legend.Attributes);
    }

    public static IHtmlContent? Hint(FieldParts.Part? hint, string? id) =>
        hint is null
            ? null
            : Html.El("div", "govuk-hint", hint.Content).With("id", id).With(hint.Attributes);

    public static IHtmlContent? Error(FieldParts.Part? error, string? id)
    {
        if (error is null)
        {
            return null;
        }

        var before = string.IsNullOrEmpty(error.HiddenText)
            ? null
            : Html.All(Html.Hidden($"{error.HiddenText}:"), Html.Text(" "));
        return Html.El("p", "govuk-error-message", before, error.Content)
            .With("id", id)
            .With(error.Attributes);
    }
}
