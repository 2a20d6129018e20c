using System.Net;
using Microsoft.EntityFrameworkCore;
using Sightline.Data;
using Sightline.People;
using Sightline.Records;
using Sightline.Sessions;
using Sightline.Supervisions;
using Sightline.Tests.Records;
using Sightline.Tests.Sessions;

namespace Sightline.Tests.Supervisions;

public sealed class SupervisionPagesTests(TestHost host) : IClassFixture<TestHost>
{
    private static readonly DateOnly Today = new(2026, 11, 26);

    [Fact]
    public async Task Both_sides_see_their_supervision_as_a_card_and_others_none()
    {
        var given = await Given.Council(host);
        await given.Kept(host, given.Planned(Today.AddDays(7)));
        await Held.Session(host, given, Today.AddDays(-21));
        using var amara = await host.As(given.Amara);
        using var ben = await host.As(given.Ben);
        using var dilys = await host.As(given.Dilys);

        var hers = await amara.Open("/supervision");
        hers.Text.ShouldContain("You supervise");
        hers.Text.ShouldContain("Ben Hughes");
        hers.Text.ShouldContain("Last met5 November 2026");
        hers.Text.ShouldContain("3 December 2026");
        hers.Text.ShouldContain("None signed yet");
        (await ben.Open("/supervision")).Text.ShouldContain("You are supervised by Amara Obi");
        (await dilys.Open("/supervision")).Text.ShouldContain("You have no supervision set up.");
    }

    [Fact]
    public async Task A_supervisor_of_thirty_pages_through_them_in_order_of_name()
    {
        var given = await Given.Council(host);
        await MoreFor(given, 30);
        using var amara = await host.As(given.Amara);

        await amara.Open("/supervision");
        host.Statements.Clear();
        var first = await amara.Open("/supervision");
        host.Statements.All.Count.ShouldBeLessThanOrEqualTo(6);
        first.Html.Length.ShouldBeLessThan(60_000);
        var second = await amara.Open(first.LinkTo("Next people")!);

        var names = Names(first).Concat(Names(second)).ToList();
        names.Count.ShouldBe(31);
        names.ShouldBe(
            names.OrderBy(n => n.Split(' ')[1], StringComparer.Ordinal),
            ignoreOrder: false
        );
        Names(first).Count().ShouldBe(25);
        second.LinkTo("First page").ShouldBe("/supervision");
    }

    [Fact]
    public async Task What_ended_stands_below_and_a_former_supervisor_knows_only_that_it_was()
    {
        var given = await Given.Council(host);
        await End(given);
        using var ben = await host.As(given.Ben);
        using var amara = await host.As(given.Amara);

        var his = await ben.Open("/supervision");
        his.Text.ShouldContain("Amara Obi supervised you");
        var page = await ben.Open(his.LinkTo("Amara Obi supervised you")!);
        page.Text.ShouldContain("This supervision ended on 20 November 2026");
        var hers = await amara.Open("/supervision");
        hers.Text.ShouldContain("You supervised Ben Hughes");
    }

    [Fact]
    public async Task The_timeline_says_what_happened_newest_first_with_words_for_reasons()
    {
        var given = await Given.Council(host);
        await given.Kept(host, given.CalledOff(Today.AddDays(-40)));
        var session = await Held.Session(host, given, Today.AddDays(-21));
        await Share(given, session);
        using var ben = await host.As(given.Ben);

        var page = await ben.Open($"/supervision/{given.Supervision.Id}");

        var titles = page
            .Document.QuerySelectorAll(".app-timeline__title")
            .Select(t => t.TextContent)
            .ToList();
        titles.ShouldContain("Met on 5 November 2026");
        titles.ShouldContain("Record of 5 November 2026 shared");
        titles.ShouldContain("Session of 17 October 2026 did not happen");
        titles.ShouldNotContain(t => t.Contains("booked", StringComparison.OrdinalIgnoreCase));
        page.Text.ShouldContain("Sickness");
        page.Text.ShouldContain("For you to signThe record of 5 November 2026");
        page.LinkTo("Open the record: Record of 5 November 2026 shared")
            .ShouldBe($"/sessions/{session.Id}");
    }

    [Fact]
    public async Task A_new_supervision_begins_with_agreeing_how_to_work()
    {
        var given = await Given.Council(host);
        using var ben = await host.As(given.Ben);

        var page = await ben.Open($"/supervision/{given.Supervision.Id}");

        page.Text.ShouldContain("This is the start of your supervision together.");
        page.LinkTo("agree how you want to work")
            .ShouldBe($"/supervision/{given.Supervision.Id}/agreement");
    }

    [Fact]
    public async Task A_manager_in_line_sees_dates_and_no_way_to_content_and_strangers_nothing()
    {
        var given = await Given.Council(host);
        var session = await Held.Session(host, given, Today.AddDays(-21));
        await Share(given, session);
        using var femi = await host.As(given.Femi);

        var page = await femi.Open($"/supervision/{given.Supervision.Id}");

        page.Heading.ShouldBe("Overview");
        page.Text.ShouldContain("Met on 5 November 2026");
        page.Html.ShouldNotContain("/sessions/");
        page.LinkTo("Agenda").ShouldBeNull();
        foreach (var person in new[] { given.Dilys, given.Idris, given.Carys })
        {
            using var visitor = await host.As(person);
            (await visitor.Open($"/supervision/{given.Supervision.Id}")).Status.ShouldBe(
                HttpStatusCode.NotFound
            );
            (await visitor.Open($"/supervision/{given.Supervision.Id}/end")).Status.ShouldBe(
                HttpStatusCode.NotFound
            );
        }
    }

    [Fact]
    public async Task A_long_timeline_is_read_page_by_page_in_few_statements()
    {
        var given = await Given.Council(host);
        for (var at = 1; at <= 30; at++)
        {
            await Held.Session(host, given, Today.AddDays(-at));
            host.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        using var ben = await host.As(given.Ben);
        var path = $"/supervision/{given.Supervision.Id}";
        await ben.Open(path);
        host.Statements.Clear();
        var first = await ben.Open(path);
        host.Statements.All.Count.ShouldBeLessThanOrEqualTo(6);
        first.Html.Length.ShouldBeLessThan(60_000);
        var second = await ben.Open(first.LinkTo("Earlier")!);

        Titles(first).Count().ShouldBe(25);
        Titles(first).Concat(Titles(second)).Distinct().Count().ShouldBe(31);
        Titles(second).Last().ShouldBe("Supervision set up");
        (await ben.Open($"{path}?before=nonsense")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Ending_names_what_is_open_and_never_passes_over_an_unsigned_record()
    {
        var given = await Given.Council(host);
        var session = await Held.Session(host, given, Today.AddDays(-7));
        await Share(given, session);
        var planned = await given.Kept(host, given.Planned(Today.AddDays(14)));
        using var femi = await host.As(given.Femi);
        var path = $"/supervision/{given.Supervision.Id}/end";

        await femi.Open(path);
        host.Statements.Clear();
        var page = await femi.Open(path);
        host.Statements.All.Count.ShouldBeLessThanOrEqualTo(6);
        page.Text.ShouldContain("19 November 2026: shared, and signed by neither");
        page.Text.ShouldContain("10 December 2026");
        page = await femi.Press(page, "End this supervision", ("Why", "Ben changes teams"));
        page.Errors.ShouldBe([
            "Have the record signed first, or say that you know it stays unsigned",
        ]);
        page.ValueOf("Why").ShouldBe("Ben changes teams");
        var done = await femi.Press(page, "End this supervision", ("LeaveUnsigned", "true"));

        done.Text.ShouldContain("has ended");
        await using var db = host.Open();
        var ended = await db.Supervisions.SingleAsync(s => s.Id == given.Supervision.Id);
        (ended.EndedOn, ended.WhyEnded).ShouldBe((Today, "Ben changes teams"));
        var off = await db.Sessions.SingleAsync(s => s.Id == planned.Id);
        (off.CalledOffNote, off.CalledOffById).ShouldBe(("Ben changes teams", given.Femi.Id));
        (
            await db.History.CountAsync(h =>
                h.SupervisionId == ended.Id && h.Act == "supervision-ended"
            )
        ).ShouldBe(1);
    }

    [Fact]
    public async Task A_second_click_ends_it_once_and_another_answer_is_told_that_it_is_over()
    {
        var given = await Given.Council(host);
        using var femi = await host.As(given.Femi);
        var page = await femi.Open($"/supervision/{given.Supervision.Id}/end");
        await femi.Press(page, "End this supervision", ("Why", "Ben changes teams"));

        (
            await femi.Press(page, "End this supervision", ("Why", "Ben changes teams"))
        ).Text.ShouldContain("has ended");
        var other = await femi.Press(
            page,
            "End this supervision",
            ("Why", "Something else"),
            ("LastDay.Day", "20")
        );

        other.Errors.ShouldBe(["This supervision ended on 26 November 2026"]);
        await using var db = host.Open();
        (
            await db.History.CountAsync(h =>
                h.SupervisionId == given.Supervision.Id && h.Act == "supervision-ended"
            )
        ).ShouldBe(1);
    }

    [Fact]
    public async Task The_last_day_is_not_to_come_and_not_before_they_last_met()
    {
        var given = await Given.Council(host);
        var session = await Held.Session(host, given, Today.AddDays(-7));
        using var amara = await host.As(given.Amara);
        var page = await amara.Open($"/supervision/{given.Supervision.Id}/end");

        async Task<IEnumerable<string>> On(int day) =>
            (
                await amara.Press(
                    page,
                    "End this supervision",
                    ("LastDay.Day", $"{day}"),
                    ("LeaveUnsigned", "true"),
                    ("Why", "Ben changes teams")
                )
            ).Errors;

        (await On(27)).ShouldBe(["The last day must be today or in the past"]);
        (await On(18)).ShouldBe([
            "Amara Obi and Ben Hughes met on 19 November 2026. Enter a later day",
        ]);
        (await amara.Press(page, "End this supervision", ("LastDay.Day", ""))).Errors.ShouldContain(
            "Enter why it ends"
        );
        session.Held.ShouldBeTrue();
    }

    [Fact]
    public async Task The_supervisee_does_not_end_it()
    {
        var given = await Given.Council(host);
        using var ben = await host.As(given.Ben);

        (await ben.Open($"/supervision/{given.Supervision.Id}/end")).Status.ShouldBe(
            HttpStatusCode.Forbidden
        );
        (await ben.Open($"/supervision/{given.Supervision.Id}"))
            .LinkTo("End this supervision")
            .ShouldBeNull();
    }

    private async Task MoreFor(Given given, int people)
    {
        await using var db = host.Open();
        db.AttachRange(given.Amara);
        for (var at = 0; at < people; at++)
        {
            var family = $"{(char)('A' + (at * 7 % 26))}{at:00}";
            var person = new Person(
                given.Northmere.Id,
                $"M{Guid.CreateVersion7():N}",
                "Noor",
                family,
                $"{Guid.CreateVersion7():N}@example.test",
                new DateOnly(2025, 1, 6)
            )
            {
                Group = "social-worker",
                Post = "Social worker",
            };
            db.Add(person);
            db.Add(
                new Supervision(
                    given.Amara,
                    person,
                    "supervision",
                    new DateOnly(2025, 1, 6),
                    given.Amara,
                    host.Clock.Now,
                    lineManaged: true
                )
            );
        }

        await db.SaveChangesAsync();
    }

    private async Task End(Given given)
    {
        await using var db = host.Open();
        var supervision = await db.Supervisions.SingleAsync(s => s.Id == given.Supervision.Id);
        supervision.End(given.Femi, Today.AddDays(-6), "Amara moved", host.Clock.Now);
        await db.SaveChangesAsync();
    }

    private async Task Share(Given given, Session session)
    {
        await using var db = host.Open();
        var kept = await db.Sessions.SingleAsync(s => s.Id == session.Id);
        var record = new SessionRecord(kept, given.Policy.Id, given.Amara, host.Clock.Now);
        record.Share(given.Amara, "text", new string('0', 64), host.Clock.Now);
        db.Add(record);
        await db.SaveChangesAsync();
    }

    private static IEnumerable<string> Names(VisitedPage page) =>
        page.Document.QuerySelectorAll(".govuk-summary-card__title").Select(t => t.TextContent);

    private static IEnumerable<string> Titles(VisitedPage page) =>
        page.Document.QuerySelectorAll(".app-timeline__title").Select(t => t.TextContent);
}
