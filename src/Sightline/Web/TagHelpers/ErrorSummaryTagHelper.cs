using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>Every problem on the page, first thing on the page, each leading to its field; nothing when there is none.</summary>
[HtmlTargetElement("govuk-error-summary")]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext? ViewContext { get; set; }

    public string Title { get; set; } = "There is a problem";

    public string? Description
    {
        get;
        set => field = Html.Given(value);
    }

    public bool? DisableAutoFocus { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var written = new List<IHtmlContent>();
        context.Items[typeof(ErrorSummaryTagHelper)] = written;
        await output.GetChildContentAsync();
        var attributes = Attributes.Of(output);
        if (written.Count > 0 || ViewContext is null)
        {
            output.Become(Summary(written, attributes));
        }
        else if (ViewContext.ViewData.ModelState.ErrorCount > 0)
        {
            // Written only when the page goes out: by then every field below has said where it stands.
            output.Become(new Later(() => Summary(FromModelState(ViewContext), attributes)));
        }
        else
        {
            output.SuppressOutput();
        }
    }

    private TagBuilder Summary(IReadOnlyList<IHtmlContent> errors, Attributes attributes) =>
        Html.El(
                "div",
                "govuk-error-summary",
                Html.El(
                        "div",
                        null,
                        Html.El("h2", "govuk-error-summary__title", Html.Text(Title)),
                        Html.El(
                            "div",
                            "govuk-error-summary__body",
                            Description is null ? null : Html.El("p", null, Html.Text(Description)),
                            errors.Count == 0
                                ? null
                                : Html.El(
                                    "ul",
                                    "govuk-list govuk-error-summary__list",
                                    [.. errors.Select(error => Html.El("li", null, error))]
                                )
                        )
                    )
                    .With("role", "alert")
            )
            .With("data-module", "govuk-error-summary")
            .With("data-disable-auto-focus", FieldState.Written(DisableAutoFocus))
            .With(attributes);

    private static List<IHtmlContent> FromModelState(ViewContext view)
    {
        var fields = FieldState.Fields(view);
        return
        [
            .. view
                .ViewData.ModelState.OrderBy(entry =>
                    fields.IndexOf(entry.Key) is >= 0 and var at ? at : int.MaxValue
                )
                .SelectMany(entry =>
                    entry.Value!.Errors.Select(error =>
                        (
                            Message: FieldState.MessageOf(error),
                            Id: fields.GetValueOrDefault(entry.Key)
                        )
                    )
                )
                .Distinct()
                .Select(error =>
                    ErrorSummaryItemTagHelper.Item(Html.Text(error.Message), error.Id)
                ),
        ];
    }

    private sealed record Later(Func<IHtmlContent> Make) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, System.Text.Encodings.Web.HtmlEncoder encoder) =>
            Make().WriteTo(writer, encoder);
    }
}
