using Sightline.Web.TagHelpers;

namespace Sightline.Tests.Web.TagHelpers;

public sealed class ListFixtureTests
{
    [Fact]
    public Task Every_summary_list_fixture_that_our_helper_can_express_renders_the_same() =>
        Fixtures.Match(
            "summary-list",
            o => o["card"].Exists ? Card(o) : SummaryList(o),
            new Fixtures.LeftOut(
                "A title or a key is an attribute, so it is plain text",
                "as a summary card with a html header",
                "key with html"
            ),
            new Fixtures.LeftOut(
                "Only rows and links take classes; the columns look the same everywhere",
                "actions with classes",
                "key with classes",
                "overridden-widths"
            )
        );

    [Fact]
    public Task Every_task_list_fixture_that_our_helper_can_express_renders_the_same() =>
        Fixtures.Match(
            "task-list",
            o =>
                new Node(new TaskListTagHelper { IdPrefix = o["idPrefix"].Text ?? "task-list" })
                {
                    Attributes = o.Attributes(),
                }.With(o["items"].Items.Where(item => item.Exists).Select(Task)),
            new Fixtures.LeftOut("A title or a hint is an attribute, so it is plain text", "html"),
            new Fixtures.LeftOut(
                "What is not there is left out with @if, and is not counted",
                "with empty values"
            )
        );

    private static Node SummaryList(Option o) =>
        new Node(new SummaryListTagHelper()) { Attributes = o.Attributes() }.With(
            o["rows"].Items.Where(row => row.Exists).Select(Row)
        );

    private static Node Row(Option row) =>
        new Node(new SummaryRowTagHelper { Key = row["key"]["text"].Text })
        {
            Attributes = row.Attributes(),
        }.With([row["value"].Html ?? "", .. row["actions"]["items"].Items.Select(Action)]);

    private static Node Card(Option o) =>
        new Node(
            new SummaryCardTagHelper
            {
                Title = o["card"]["title"]["text"].Text,
                TitleClass = o["card"]["title"]["classes"].Text,
                HeadingLevel = o["card"]["title"]["headingLevel"].Number ?? 2,
            }
        )
        {
            Attributes = o["card"].Attributes(),
        }.With([.. o["card"]["actions"]["items"].Items.Select(Action), SummaryList(o)]);

    private static Node Action(Option action) =>
        new Node(
            new SummaryActionTagHelper
            {
                Href = action["href"].Text ?? "",
                VisuallyHiddenText = action["visuallyHiddenText"].Text,
            }
        )
        {
            Attributes = action.Attributes(),
        }.With(action.Html ?? "");

    private static Node Task(Option item) =>
        new Node(
            new TaskListItemTagHelper
            {
                Title = item["title"]["text"].Text,
                TitleClass = item["title"]["classes"].Text,
                Href = item["href"].Text,
                Hint = item["hint"]["text"].Text,
                StatusClass = item["status"]["classes"].Text,
            }
        )
        {
            Attributes = item.Attributes(),
        }.With(
            item["status"]["tag"] is { Exists: true } tag
                ? new Node(new TagTagHelper()) { Attributes = tag.Attributes() }.With(
                    tag.Html ?? ""
                )
                : item["status"].Html ?? ""
        );
}
