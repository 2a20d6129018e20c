using Sightline.Web.TagHelpers;

namespace Sightline.Tests.Web.TagHelpers;

/// <summary>A page that writes an attribute from nothing hands the helper an empty text.</summary>
public sealed class EmptyAttributeTests
{
    [Fact]
    public async Task A_list_with_nothing_before_or_after_it_has_no_pagination() =>
        (
            await new Node(new PaginationTagHelper { PreviousHref = "", NextHref = "" }).Render()
        ).ShouldBe("");

    [Fact]
    public async Task A_row_that_cannot_be_changed_has_no_link_to_change_it() =>
        (
            await new Node(new SummaryListTagHelper())
                .With(new Node(new SummaryRowTagHelper { Key = "Password", ChangeHref = "" }))
                .Render()
        ).ShouldNotContain("<a");

    [Fact]
    public async Task An_item_that_leads_nowhere_is_no_link() =>
        (
            await new Node(new TaskListTagHelper())
                .With(new Node(new TaskListItemTagHelper { Title = "Sign", Href = "" }))
                .Render()
        ).ShouldNotContain("<a");
}
