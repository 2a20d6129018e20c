using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>One thing to do; its state is what stands between the tags: words, or a `govuk-tag`.</summary>
[HtmlTargetElement("govuk-task-list-item", ParentTag = "govuk-task-list")]
public sealed class TaskListItemTagHelper : TagHelper
{
    public string? Title
    {
        get;
        set => field = Html.Given(value);
    }

    public string? TitleClass { get; set; }

    public string? Href
    {
        get;
        set => field = Html.Given(value);
    }

    public string? Hint
    {
        get;
        set => field = Html.Given(value);
    }

    public string? StatusClass { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var items = (List<Func<string, IHtmlContent>>)context.Items[typeof(TaskListTagHelper)];
        var status = await output.Inside();
        var attributes = Attributes.Of(output);
        items.Add(id =>
            Html.El(
                    "li",
                    Html.Join(
                        "govuk-task-list__item",
                        Href is null ? null : "govuk-task-list__item--with-link"
                    ),
                    Html.El("div", "govuk-task-list__name-and-hint", Name(id), HintOf(id)),
                    Html.El("div", Html.Join("govuk-task-list__status", StatusClass), status)
                        .With("id", $"{id}-status")
                )
                .With(attributes)
        );
        output.SuppressOutput();
    }

    private IHtmlContent Name(string id) =>
        Href is null
            ? Html.El("div", TitleClass, Html.Text(Title))
            : Html.El(
                    "a",
                    Html.Join("govuk-link govuk-task-list__link", TitleClass),
                    Html.Text(Title)
                )
                .With("href", Href)
                .With(
                    "aria-describedby",
                    Html.Join(Hint is null ? null : $"{id}-hint", $"{id}-status")
                );

    private IHtmlContent? HintOf(string id) =>
        Hint is null
            ? null
            : Html.El("div", "govuk-task-list__hint", Html.Text(Hint)).With("id", $"{id}-hint");
}
