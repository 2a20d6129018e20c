using System.Net;
using Microsoft.EntityFrameworkCore;
using Sightline.Sessions;
using Sightline.Supervisions;

namespace Sightline.Tests.Sessions;

public sealed class ChangePageTests(TestHost host) : IClassFixture<TestHost>
{
    private static readonly DateOnly Today = new(2026, 11, 26);
    private static readonly DateOnly NextWeek = new(2026, 12, 3);

    private static readonly (string, string)[] Moved =
    [
        ("Form.What", "move"),
        ("Form.Who", "supervisor"),
        ("Form.Reason", "crisis"),
        ("Form.On.Day", "7"),
        ("Form.On.Month", "12"),
        ("Form.On.Year", "2026"),
    ];

    private static readonly (string, string)[] CalledOff =
    [
        ("Form.What", "call-off"),
        ("Form.Who", "supervisee"),
        ("Form.Reason", "sickness"),
        ("Form.Rebook", "later"),
    ];

    [Fact]
    public async Task A_session_is_moved_with_who_and_why()
    {
        var (given, session) = await Council(NextWeek);
        using var ben = await host.As(given.Ben);

        var page = await ben.Press(await ben.Open(Path(session)), "Save", Moved);

        page.Text.ShouldContain("Moved to Monday 7 December 2026 at 10am");
        page.Heading.ShouldBe("Agenda");
        var kept = await Kept(session);
        var move = kept.Moves.ShouldHaveSingleItem();
        move.FromOn.ShouldBe(NextWeek);
        move.Side.ShouldBe(Side.Supervisor);
        move.Reason.ShouldBe("crisis");
    }

    [Fact]
    public async Task Before_its_day_it_is_cancelled_and_on_its_day_it_did_not_happen()
    {
        var (given, later) = await Council(NextWeek);
        var today = await given.Kept(host, given.Planned(Today));
        using var ben = await host.As(given.Ben);

        var cancelled = await ben.Press(await ben.Open(Path(later)), "Save", CalledOff);
        var missed = await ben.Press(await ben.Open(Path(today)), "Save", CalledOff);

        cancelled.Text.ShouldContain("The session of 3 December 2026 is cancelled.");
        missed.Text.ShouldContain("The session of 26 November 2026 is kept as “did not happen”.");
        (await Kept(later)).DidNotHappen.ShouldBeFalse();
        (await Kept(today)).DidNotHappen.ShouldBeTrue();
    }

    [Fact]
    public async Task A_new_date_can_be_booked_in_the_same_step_and_a_second_click_books_one()
    {
        var (given, session) = await Council(NextWeek);
        using var amara = await host.As(given.Amara);
        var page = await amara.Open(Path(session));
        (string, string)[] both =
        [
            .. CalledOff.Where(f => f.Item1 != "Form.Rebook"),
            ("Form.Rebook", "now"),
            .. Moved.Where(f => f.Item1.StartsWith("Form.On", StringComparison.Ordinal)),
        ];

        await amara.Press(page, "Save", both);
        var again = await amara.Press(page, "Save", both);

        again.Heading.ShouldBe("Agenda");
        await using var db = host.Open();
        var all = await db
            .Sessions.Where(s => s.SupervisionId == given.Supervision.Id)
            .ToListAsync();
        all.Count.ShouldBe(2);
        all.Single(s => s.CalledOff).ReplacedById.ShouldBe(all.Single(s => s.Planned).Id);
    }

    [Fact]
    public async Task A_stale_page_changes_nothing_and_says_so()
    {
        var (given, session) = await Council(NextWeek);
        using var amara = await host.As(given.Amara);
        using var ben = await host.As(given.Ben);
        var stale = await ben.Open(Path(session));
        await amara.Press(await amara.Open(Path(session)), "Save", Moved);

        var page = await ben.Press(stale, "Save", CalledOff);

        page.Errors.ShouldBe([
            "Somebody changed this session after you opened this page. Look at it again before you change it",
        ]);
        (await Kept(session)).CalledOff.ShouldBeFalse();
    }

    [Fact]
    public async Task What_took_place_or_was_called_off_cannot_be_changed()
    {
        var (given, _) = await Council(NextWeek);
        var held = await given.Kept(host, given.Held(Today.AddDays(-21)));
        using var amara = await host.As(given.Amara);

        var page = await amara.Open(Path(held));

        page.Text.ShouldContain(
            "This session has taken place, so it cannot be moved or called off"
        );
        page.Buttons.ShouldNotContain("Save");
    }

    [Fact]
    public async Task Everything_that_is_missing_is_named_and_what_was_typed_stays()
    {
        var (given, session) = await Council(NextWeek);
        using var amara = await host.As(given.Amara);
        var page = await amara.Open(Path(session));

        (await amara.Press(page, "Save")).Errors.ShouldBe(["Select what you want to do"]);
        var wrong = await amara.Press(
            page,
            "Save",
            ("Form.What", "move"),
            ("Form.Reason", "other"),
            ("Form.On.Day", "3"),
            ("Form.StartsAt", "when we can")
        );

        wrong.Errors.ShouldBe([
            "Select who could not come",
            "Enter what the reason was",
            "New date must include a month and year",
            "Enter a time, for example 10:30am",
        ]);
        wrong.ValueOf("Form.StartsAt").ShouldBe("when we can");
    }

    [Fact]
    public async Task A_day_that_has_passed_cannot_be_moved_away()
    {
        var (given, _) = await Council(NextWeek);
        var passed = await given.Kept(host, given.Planned(Today.AddDays(-2)));
        using var amara = await host.As(given.Amara);
        var page = await amara.Open(Path(passed));

        page.Document.QuerySelectorAll("input[value=move]").ShouldBeEmpty();
        (await amara.Press(page, "Save", Moved)).Errors.ShouldContain(e =>
            e.Contains("24 November 2026 has passed")
        );
        (await Kept(passed)).Moves.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_latest_date_is_shown_and_the_second_time_running_gets_a_calm_word()
    {
        var (given, session) = await Council(NextWeek);
        await GivenSessions.Keep(
            host,
            given.Held(Today.AddDays(-28)),
            given.CalledOff(Today.AddDays(-2))
        );
        using var amara = await host.As(given.Amara);

        var page = await amara.Open(Path(session));

        page.Text.ShouldContain(
            "To stay within the policy's limit of 6 weeks, meet by Thursday 10 December 2026 (section 5)"
        );
        page.Text.ShouldContain("The session before this one did not take place either");
    }

    [Fact]
    public async Task A_manager_in_line_cannot_change_it_and_a_stranger_learns_nothing()
    {
        var (given, session) = await Council(NextWeek);
        using var femi = await host.As(given.Femi);
        using var dilys = await host.As(given.Dilys);

        (await femi.Open(Path(session))).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await dilys.Open(Path(session))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task One_address_leads_each_to_their_step()
    {
        var (given, session) = await Council(NextWeek);
        var held = await given.Kept(host, given.Held(Today.AddDays(-21)));
        using var amara = await host.As(given.Amara);
        using var femi = await host.As(given.Femi);
        using var carys = await host.As(given.Carys);

        (await amara.Open($"/sessions/{session.Id}")).Path.ShouldBe(
            $"/sessions/{session.Id}/agenda"
        );
        (await amara.Open($"/sessions/{held.Id}")).Path.ShouldBe($"/sessions/{held.Id}/record");
        (await femi.Open($"/sessions/{session.Id}")).Path.ShouldBe(
            $"/supervision/{given.Supervision.Id}/monitoring"
        );
        (await carys.Open($"/sessions/{session.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static string Path(Session session) => $"/sessions/{session.Id}/change";

    private async Task<(Given, Session)> Council(DateOnly on)
    {
        var given = await Given.Council(host);
        return (given, await given.Kept(host, given.Planned(on)));
    }

    private async Task<Session> Kept(Session session)
    {
        await using var db = host.Open();
        return await db.Sessions.Include(s => s.Moves).SingleAsync(s => s.Id == session.Id);
    }
}
