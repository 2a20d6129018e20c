using System.Net;
using Microsoft.EntityFrameworkCore;
using Sightline.Tests.Records;
using Sightline.Tests.Sessions;

namespace Sightline.Tests.Supervisions;

public sealed class SincePageTests(TestHost host) : IClassFixture<TestHost>
{
    private static readonly DateOnly Last = new(2026, 11, 5);
    private static readonly DateOnly Next = new(2026, 12, 3);

    [Fact]
    public async Task Before_the_first_session_there_is_nothing_to_look_back_on()
    {
        var given = await Given.Council(host);
        using var ben = await host.As(given.Ben);
        (await ben.Open(Path(given)))
            .LinkTo("Book a session")
            .ShouldBe($"/supervision/{given.Supervision.Id}/book");
        var session = await given.Kept(host, given.Planned(Next));

        var page = await ben.Open(Path(given));

        page.Text.ShouldContain("This is your first session, so there is nothing to look back on.");
        page.LinkTo("Open the agenda for Thursday 3 December 2026")
            .ShouldBe($"/sessions/{session.Id}/agenda");
    }

    [Fact]
    public async Task Both_see_what_was_agreed_what_is_owed_and_who_is_new()
    {
        using var desk = await Desk.Of(host, on: Last);
        var child = await Held.Child(host, desk.Given, reference: "4471-s");
        await desk.Discuss(child, (Desk.Heading("challenges"), "Trust."));
        await desk.Agree("Ring the school", by: new DateOnly(2026, 11, 19));
        await desk.Share();
        await desk.Given.Kept(host, desk.Given.Planned(Next));
        foreach (var who in new[] { desk.Amara, desk.Ben })
        {
            var page = await who.Open(Path(desk.Given));

            page.Text.ShouldContain("5 November 2026 to 26 November 2026");
            page.Text.ShouldContain("1 action: 0 closed, 1 open.");
            page.Text.ShouldContain("Ring the school");
            page.Text.ShouldContain("19 November 20267 days ago");
            page.Text.ShouldContain("No word yet");
            page.Text.ShouldContain("was due by the end of Monday 9 November 2026");
            page.LinkTo("K.T. (4471-s)")!.ShouldStartWith("/case-record/");
        }
    }

    [Fact]
    public async Task Longer_than_the_longest_gap_says_how_long_and_nothing_more()
    {
        var given = await Given.Council(host);
        await given.Kept(host, given.Held(new DateOnly(2026, 10, 8)));
        using var ben = await host.As(given.Ben);

        (await ben.Open(Path(given))).Text.ShouldContain("It has been 7 weeks.");

        var recent = await Given.Council(host);
        await recent.Kept(host, recent.Held(new DateOnly(2026, 10, 15)));
        using var theirs = await host.As(recent.Ben);
        (await theirs.Open(Path(recent))).Text.ShouldNotContain("It has been");
    }

    [Fact]
    public async Task Talk_about_this_puts_it_on_the_agenda_of_both_once()
    {
        using var desk = await Desk.Of(host, on: Last);
        await desk.Agree("Ring the school");
        await desk.Share();
        var next = await desk.Given.Kept(host, desk.Given.Planned(Next));
        var page = await desk.Ben.Open(Path(desk.Given));

        var after = await desk.Ben.Press(page, "Talk about this: Action: Ring the school");
        after.Text.ShouldContain("Added to the agenda for 3 December 2026.");
        after.Text.ShouldContain("On the agenda");
        await desk.Ben.Press(page, "Talk about this: Action: Ring the school");

        await using var db = host.Open();
        (
            await db.AgendaItems.CountAsync(i => i.SupervisionId == desk.Given.Supervision.Id)
        ).ShouldBe(1);
        (await desk.Amara.Open($"/sessions/{next.Id}/agenda")).Text.ShouldContain(
            "Action: Ring the school"
        );
        (await desk.Amara.Open(Path(desk.Given))).Buttons.ShouldNotContain(
            "Talk about this: Action: Ring the school"
        );
    }

    [Fact]
    public async Task Nothing_is_added_where_no_session_is_booked_or_the_thing_is_not_here()
    {
        using var desk = await Desk.Of(host, on: Last);
        var action = await desk.Agree("Ring the school");
        await desk.Share();
        var page = await desk.Ben.Open(Path(desk.Given));
        page.Buttons.ShouldNotContain("Talk about this: Action: Ring the school");
        var token = page.ValueOf("__RequestVerificationToken")!;

        var refused = await Talk(desk, token, action.Id);
        refused.Status.ShouldBe(HttpStatusCode.Forbidden);
        await desk.Given.Kept(host, desk.Given.Planned(Next));
        (await Talk(desk, token, Guid.CreateVersion7())).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_was_closed_in_a_draft_is_still_open_for_the_other()
    {
        using var first = await Desk.Of(host, on: Last);
        var action = await first.Agree("Ring the school");
        await first.Share();
        var given = first.Given;
        using var now = new Desk(host, given, await Held.Session(host, given))
        {
            Amara = await host.As(given.Amara),
            Ben = await host.As(given.Ben),
        };
        host.Clock.Advance(TimeSpan.FromMinutes(5));
        await now.Start();
        await using (var db = host.Open())
        {
            var record = await db.Records.SingleAsync(r => r.SessionId == now.Id);
            (await db.Actions.SingleAsync(a => a.Id == action.Id)).Review(
                record,
                "no-longer-needed",
                true,
                "They moved",
                given.Amara,
                host.Clock.Now
            );
            await db.SaveChangesAsync();
        }

        (await now.Amara.Open(Path(given))).Text.ShouldContain("1 closed, 0 open");
        var theirs = await now.Ben.Open(Path(given));
        theirs.Text.ShouldContain("0 closed, 1 open");
        theirs.Text.ShouldNotContain("Closed on");
        await now.Share();
        (await now.Ben.Open(Path(given))).Text.ShouldContain("Closed on 26 November 2026");
    }

    [Fact]
    public async Task Only_the_two_open_it()
    {
        using var desk = await Desk.Of(host, on: Last);
        foreach (
            var person in new[]
            {
                desk.Given.Carys,
                desk.Given.Dilys,
                desk.Given.Femi,
                desk.Given.Idris,
            }
        )
        {
            using var visitor = await host.As(person);
            (await visitor.Open(Path(desk.Given))).Status.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task The_page_keeps_to_six_statements()
    {
        using var desk = await Desk.Of(host, on: Last);
        await desk.Agree("Ring the school");
        await desk.Share();
        await desk.Ben.Open(Path(desk.Given));
        host.Statements.Clear();

        await desk.Ben.Open(Path(desk.Given));

        host.Statements.All.Count.ShouldBeLessThanOrEqualTo(6);
    }

    private static string Path(Given given) => $"/supervision/{given.Supervision.Id}/since";

    private static Task<VisitedPage> Talk(Desk desk, string token, Guid source) =>
        desk.Ben.Post(
            $"{Path(desk.Given)}?handler=Talk&source={source}",
            [new("__RequestVerificationToken", token)]
        );
}
