using Microsoft.EntityFrameworkCore;

namespace Sightline.Tests.Records;

public sealed class SharePageTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task The_check_names_what_is_missing_and_stops_nobody()
    {
        using var desk = await Desk.Of(host);
        var child = await Held.Child(host, desk.Given, reference: "4471-a");
        await desk.Discuss(child, (Desk.Heading("challenges"), "Trust is thin."));
        await desk.Agree("Ring the school");

        var page = await desk.Amara.Open(desk.Path("check"));

        page.Text.ShouldContain("None of this stops you from sharing the record");
        page.Text.ShouldContain("K.T. (4471-a): nothing under “Reason for involvement”");
        page.Text.ShouldContain("Why are we in this child's life");
        page.Text.ShouldNotContain("Which risks are there for this child in particular?");
        page.Text.ShouldContain("K.T. (4471-a): when the child was last seen is not said");
        page.Text.ShouldContain("“Ring the school”: how you will know that it worked is not said");
        page.Text.ShouldContain("How long the session really lasted is not said");
        page.LinkTo("when the child was last seen").ShouldBe(desk.Path($"children/{child.Id}"));
        page.LinkTo("Continue").ShouldBe(desk.Path("share"));
        (await desk.Share()).Text.ShouldContain("Shared with Ben Hughes");
    }

    [Fact]
    public async Task The_record_of_an_empty_session_has_only_its_length_to_add()
    {
        using var desk = await Desk.Of(host);

        var page = await desk.Amara.Open(desk.Path("check"));

        page.Document.QuerySelectorAll("main .govuk-list--bullet li")
            .Select(li => li.TextContent.Trim())
            .ShouldBe(["How long the session really lasted is not said"]);
    }

    [Fact]
    public async Task Sharing_twice_shares_once()
    {
        using var desk = await Desk.Of(host);
        await desk.Write("duty", "Quiet.");
        var page = await desk.Amara.Open(desk.Path("share"));

        await desk.Amara.Press(page, "Share the record");
        var again = await desk.Amara.Press(page, "Share the record");

        again.Path.ShouldBe(desk.Path("sign"));
        (await desk.Kept()).Sharings.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_text_that_changed_since_it_was_checked_is_not_shared_unseen()
    {
        using var desk = await Desk.Of(host);
        var page = await desk.Amara.Open(desk.Path("share"));
        await desk.Write("duty", "One more thing.");

        page = await desk.Amara.Press(page, "Share the record");

        page.Path.ShouldBe(desk.Path("check"));
        page.Text.ShouldContain("The record has changed since you checked it. Read it once more.");
        (await desk.Kept()).Shared.ShouldBeFalse();
    }

    [Fact]
    public async Task What_is_shared_is_the_text_that_was_checked_and_the_other_reads_it()
    {
        using var desk = await Desk.Of(host);
        await desk.Write("duty", "Quiet.");
        await desk.Write("support", "Ben sleeps badly.");
        await desk.Share();

        var page = await desk.Ben.Open(desk.Path("sign"));

        page.Text.ShouldContain("Quiet.");
        page.Text.ShouldContain("Ben sleeps badly.");
        page.Text.ShouldContain("Only the two of you see this part.");
        var sharing = (await desk.Kept()).Sharings.Single();
        page.Text.ShouldContain(sharing.Fingerprint);
        sharing.Text.ShouldContain("| Quiet.");
    }

    [Fact]
    public async Task After_sharing_the_writers_newer_words_stay_theirs_until_shared_again()
    {
        using var desk = await Desk.Of(host);
        await desk.Write("duty", "Quiet.");
        await desk.Share();
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        await desk.Write("duty", "Quiet, but for Friday.");
        await desk.Agree("Ring on Friday");

        var page = await desk.Ben.Open(desk.Path("sign"));

        page.Html.ShouldNotContain("Friday");
        page.Text.ShouldContain("This record is being changed");
        page.Buttons.ShouldNotContain("Sign the record");
        (await desk.Ben.Open("/today?show=all")).Html.ShouldNotContain("Friday");
        (
            await desk.Ben.Open($"/supervision/{desk.Given.Supervision.Id}/since")
        ).Html.ShouldNotContain("Friday");
        await using var db = host.Open();
        var happened = await db
            .History.Where(h => h.SupervisionId == desk.Given.Supervision.Id)
            .Select(h => h.Act)
            .ToListAsync();
        happened.Count(a => a == "record-shared").ShouldBe(1);
    }

    [Fact]
    public async Task The_page_says_by_when_it_is_to_be_shared_across_a_bank_holiday()
    {
        using var desk = await Desk.Of(host, on: new DateOnly(2026, 8, 28));

        var page = await desk.Amara.Open(desk.Path("share"));

        page.Text.ShouldContain("That was by Monday 7 September 2026.");
    }

    [Theory]
    [InlineData("check")]
    [InlineData("share")]
    [InlineData("sign")]
    public async Task The_page_keeps_to_six_statements(string step)
    {
        using var desk = await Desk.Of(host);
        if (step == "sign")
        {
            await desk.Share();
        }

        await desk.Amara.Open(desk.Path(step));
        host.Statements.Clear();
        (await desk.Amara.Open(desk.Path(step))).Path.ShouldBe(desk.Path(step));

        host.Statements.All.Count.ShouldBeLessThanOrEqualTo(6);
    }
}
