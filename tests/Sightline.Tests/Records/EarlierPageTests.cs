using System.Net;
using Microsoft.EntityFrameworkCore;
using Sightline.Records;

namespace Sightline.Tests.Records;

public sealed class EarlierPageTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Shows_who_wrote_what_when_and_what_it_changed()
    {
        using var desk = await Desk.Of(host);
        await desk.Write("duty", "On duty twice a week");
        await desk.Write("duty", "On duty once a week");

        var record = await desk.Amara.Open(desk.Path("record"));
        var page = await desk.Amara.Open(record.LinkTo("Earlier texts")!);

        page.Heading.ShouldBe("Earlier texts: Duty");
        page.Text.ShouldContain("Amara Obi, what stands there now");
        page.Document.QuerySelectorAll("ins").Select(i => i.TextContent).ShouldContain("once");
        page.Document.QuerySelectorAll("del").Select(d => d.TextContent).ShouldContain("twice");
    }

    [Fact]
    public async Task Putting_back_is_one_press_and_can_be_undone_the_same_way()
    {
        using var desk = await Desk.Of(host);
        await desk.Write("duty", "The long text");
        await desk.Write("duty", "Oops");
        var page = await desk.Amara.Open(desk.Path("record/earlier/duty"));

        var back = await PutBack(desk, page);

        back.Text.ShouldContain("The text of 26 November 2026 at 9am is back");
        (await desk.Text("duty")).ShouldBe("The long text");
        (await desk.Amara.Open(desk.Path("record/earlier/duty"))).Text.ShouldContain("Oops");
    }

    [Fact]
    public async Task A_page_that_is_older_than_the_text_puts_nothing_back_unseen()
    {
        using var desk = await Desk.Of(host);
        await desk.Write("duty", "First");
        await desk.Write("duty", "Second");
        var stale = await desk.Amara.Open(desk.Path("record/earlier/duty"));
        await desk.Write("duty", "Third");

        var page = await PutBack(desk, stale);

        page.Errors.ShouldBe([
            "Something newer was saved since this page was opened. It is at the top now",
        ]);
        page.Text.ShouldContain("Third");
        (await desk.Text("duty")).ShouldBe("Third");
    }

    [Fact]
    public async Task Of_the_other_only_the_text_they_handed_over_with_is_shown()
    {
        using var desk = await Desk.Of(host);
        await desk.Write("duty", "Not for Ben");
        await desk.Write("duty", "For Ben");
        await desk.HandOver(desk.Amara, "Ben Hughes");
        await desk.Write("duty", "Ben's own", desk.Ben);

        var page = await desk.Ben.Open(desk.Path("record/earlier/duty"));

        page.Text.ShouldContain("For Ben");
        page.Text.ShouldContain("Ben's own");
        page.Html.ShouldNotContain("Not for");
    }

    [Fact]
    public async Task The_draft_is_its_authors_and_a_signed_record_has_no_earlier_texts()
    {
        using var desk = await Desk.Of(host);
        await desk.Write("duty", "First");
        using var carys = await host.As(desk.Given.Carys);
        using var femi = await host.As(desk.Given.Femi);
        var path = desk.Path("record/earlier/duty");

        (await carys.Open(path)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await femi.Open(path)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await desk.Ben.Open(path)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await desk.Amara.Open(desk.Path("record/earlier/nowhere"))).Status.ShouldBe(
            HttpStatusCode.NotFound
        );
        await desk.SignedByBoth();
        (await desk.Amara.Open(path)).Path.ShouldBe(desk.Path("view"));
    }

    [Fact]
    public async Task Twenty_five_stand_on_a_page_and_the_empty_one_says_what_it_is_for()
    {
        using var desk = await Desk.Of(host);
        (await desk.Amara.Open(desk.Path("record/earlier/duty"))).Text.ShouldContain(
            "Nothing was saved here yet"
        );
        await using (var db = host.Open())
        {
            var record = await db.Records.SingleAsync(r => r.SessionId == desk.Id);
            var amara = await db.People.SingleAsync(p => p.Id == desk.Given.Amara.Id);
            for (var minute = 1; minute <= 27; minute++)
            {
                record.Write(
                    "duty",
                    $"Text number {minute}.",
                    amara,
                    host.Clock.Now.AddMinutes(minute)
                );
            }

            await db.SaveChangesAsync();
        }

        host.Statements.Clear();
        var first = await desk.Amara.Open(desk.Path("record/earlier/duty"));
        host.Statements.All.Count.ShouldBeLessThanOrEqualTo(6);
        first.Text.ShouldContain("Text number 27");
        first.Text.ShouldContain("Text number 3.");
        first.Text.ShouldNotContain("Text number 2.");
        var second = await desk.Amara.Open(first.LinkTo("Earlier")!);
        second.Text.ShouldContain("Text number 2.");
        second.Text.ShouldNotContain("what stands there now");
        (await desk.Amara.Open(desk.Path("record/earlier/duty?before=nonsense"))).Status.ShouldBe(
            HttpStatusCode.NotFound
        );
    }

    private static Task<VisitedPage> PutBack(Desk desk, VisitedPage page)
    {
        var button = page.Document.QuerySelectorAll("button[name=writing]")[0];
        return desk.Amara.Press(
            page,
            VisitedPage.Plain(button.TextContent),
            ("writing", button.GetAttribute("value")!)
        );
    }
}
