using System.Net;
using Microsoft.EntityFrameworkCore;
using Sightline.People;
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
        await Held.SharedRecord(host, given, session);
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
        await Held.SharedRecord(host, given, session);
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

    private static IEnumerable<string> Names(VisitedPage page) =>
        page.Document.QuerySelectorAll(".govuk-summary-card__title").Select(t => t.TextContent);

    private static IEnumerable<string> Titles(VisitedPage page) =>
        page.Document.QuerySelectorAll(".app-timeline__title").Select(t => t.TextContent);
}
