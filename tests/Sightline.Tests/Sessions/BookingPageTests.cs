using System.Net;
using Microsoft.EntityFrameworkCore;
using Sightline.People;

namespace Sightline.Tests.Sessions;

public sealed class BookingPageTests(TestHost host) : IClassFixture<TestHost>
{
    private static readonly (string, string)[] ThursdayAtTen =
    [
        ("Form.What", "one"),
        ("Form.On.Day", "3"),
        ("Form.On.Month", "12"),
        ("Form.On.Year", "2026"),
        ("Form.StartsAt", "10am"),
        ("Form.Minutes", "105"),
        ("Form.Place", "Room 4.2"),
        ("Form.Form", "one-to-one"),
    ];

    [Fact]
    public async Task Either_of_the_two_books_a_session_and_lands_on_its_agenda()
    {
        var given = await Council();
        using var ben = await host.As(given.Ben);

        var page = await Book(ben, given);
        page = await ben.Press(page, "Book", ThursdayAtTen);

        page.Heading.ShouldBe("Agenda");
        page.Text.ShouldContain("Session booked for Thursday 3 December 2026 at 10am");
        page.Text.ShouldContain("10am to 11:45am");
    }

    [Fact]
    public async Task A_second_click_books_nothing_twice()
    {
        var given = await Council();
        using var ben = await host.As(given.Ben);

        var page = await Book(ben, given);
        await ben.Press(page, "Book", ThursdayAtTen);
        var again = await ben.Press(page, "Book", ThursdayAtTen);

        again.Status.ShouldBe(HttpStatusCode.OK);
        (await Sessions(given)).Count(s => s == new DateOnly(2026, 12, 3)).ShouldBe(1);
    }

    [Fact]
    public async Task What_was_typed_stays_and_each_field_says_what_is_wrong()
    {
        var given = await Council();
        using var amara = await host.As(given.Amara);

        var page = await Book(amara, given);
        page = await amara.Press(
            page,
            "Book",
            ("Form.On.Day", "31"),
            ("Form.On.Month", "11"),
            ("Form.On.Year", "2026"),
            ("Form.StartsAt", "25 past"),
            ("Form.Minutes", "lots"),
            ("Form.Place", "")
        );

        page.Title.ShouldStartWith("Error: ");
        page.Errors.ShouldBe(
            [
                "Date must be a real date",
                "Enter a time, for example 10:30am",
                "Enter how long it lasts, between 5 and 480 minutes",
                "Enter where you will meet",
            ],
            ignoreOrder: true
        );
        page.ValueOf("Form.On.Day").ShouldBe("31");
        page.ValueOf("Form.StartsAt").ShouldBe("25 past");
        page.ValueOf("Form.Minutes").ShouldBe("lots");
    }

    [Fact]
    public async Task A_past_date_is_refused_in_words()
    {
        var given = await Council();
        using var amara = await host.As(given.Amara);

        var page = await Book(amara, given);
        page = await amara.Press(page, "Book", With(("Form.On.Month", "10")));

        page.Errors.ShouldBe(["The date must be today or later. 3 October 2026 has passed"]);
    }

    [Fact]
    public async Task A_gap_beyond_the_policy_is_said_with_its_clause_and_asks_why()
    {
        var given = await Council();
        await GivenSessions.Keep(host, given.Held(new DateOnly(2026, 11, 5)));
        using var amara = await host.As(given.Amara);

        var page = await Book(amara, given);
        page = await amara.Press(page, "Book", With(("Form.On.Day", "31")));

        page.Text.ShouldContain(
            "31 December 2026 leaves 8 weeks between sessions. The policy's limit is 6 weeks (section 5)"
        );
        page = await amara.Press(page, "Book anyway");
        page.Errors.ShouldBe(["Enter why, so that your senior manager can see the reason"]);
        page = await amara.Press(
            page,
            "Book anyway",
            ("Form.WhyOutsidePolicy", "Ben asked for the time after his course")
        );

        page.Heading.ShouldBe("Agenda");
        await using var db = host.Open();
        (
            await db.Sessions.SingleAsync(s =>
                s.On == new DateOnly(2026, 12, 31) && s.SupervisionId == given.Supervision.Id
            )
        ).WhyOutsidePolicy.ShouldBe("Ben asked for the time after his course");
    }

    [Fact]
    public async Task Leave_and_another_session_at_the_same_time_are_said_before_it_is_booked()
    {
        var given = await Council();
        var other = new Sightline.Supervisions.Supervision(
            given.Amara,
            given.Dilys,
            "supervision",
            new DateOnly(2025, 1, 6),
            given.Amara,
            host.Clock.Now,
            true
        );
        await GivenSessions.Keep(host, other, given.Held(new DateOnly(2026, 11, 5)));
        await GivenSessions.Keep(
            host,
            given.Planned(new DateOnly(2026, 12, 3), 11, other),
            new Leave(given.Ben, new DateOnly(2026, 12, 1), new DateOnly(2026, 12, 4), "annual")
        );
        using var ben = await host.As(given.Ben);

        var page = await Book(ben, given);
        page = await ben.Press(page, "Book", ThursdayAtTen);

        page.Text.ShouldContain("Ben is away on 3 December 2026, until 4 December 2026");
        page.Text.ShouldContain("Amara already has a session on 3 December 2026, 11am to 12:45pm");
        page.Html.ShouldNotContain("Dilys");
        (await ben.Press(page, "Book anyway")).Heading.ShouldBe("Agenda");
    }

    [Fact]
    public async Task A_year_is_proposed_checked_and_booked_once()
    {
        var given = await Council();
        await GivenSessions.Keep(host, given.Held(new DateOnly(2026, 11, 5)));
        using var amara = await host.As(given.Amara);

        var page = await Book(amara, given);
        page = await amara.Press(page, "Book", With(("Form.What", "series")));

        page.Heading.ShouldBe("Check the dates");
        page.Text.ShouldContain("Thursday 31 December 2026");
        page.Document.QuerySelectorAll("input[type=date]").Length.ShouldBe(13 + 1);
        var done = await amara.Press(page, "Book these sessions");
        done.Text.ShouldContain("14 sessions booked");
        await amara.Press(page, "Book these sessions");
        (await Sessions(given)).Count.ShouldBe(15);
    }

    [Fact]
    public async Task Dates_can_be_left_out_and_changed_and_nonsense_is_caught()
    {
        var given = await Council();
        await GivenSessions.Keep(host, given.Held(new DateOnly(2026, 11, 5)));
        using var amara = await host.As(given.Amara);

        var page = await Book(amara, given);
        page = await amara.Press(page, "Book", With(("Form.What", "series")));
        var wrong = await amara.Press(page, "Book these sessions", ("Rows[2].On", "2027-02-30"));

        wrong.Errors.ShouldHaveSingleItem();
        wrong.ValueOf("Rows[2].On").ShouldBe("2027-02-30");
        var none = await amara.Press(
            page,
            "Book these sessions",
            [.. Enumerable.Range(0, 14).Select(n => ($"Rows[{n}].Wanted", "false"))]
        );
        none.Errors.ShouldContain("Tick at least one date");
        (await Sessions(given)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_meeting_that_was_not_booked_can_be_kept()
    {
        var given = await Council();
        using var amara = await host.As(given.Amara);

        var page = await Book(amara, given);
        page = await amara.Press(
            page,
            "Book",
            With(("Form.What", "met"), ("Form.On.Day", "24"), ("Form.On.Month", "11"))
        );

        await using var db = host.Open();
        var session = await db.Sessions.SingleAsync(s => s.SupervisionId == given.Supervision.Id);
        session.Held.ShouldBeTrue();
        session.On.ShouldBe(new DateOnly(2026, 11, 24));
    }

    [Fact]
    public async Task A_stranger_is_told_nothing_and_a_manager_in_line_cannot_book()
    {
        var given = await Council();
        using var carys = await host.As(given.Carys);
        using var dilys = await host.As(given.Dilys);
        using var femi = await host.As(given.Femi);
        var path = $"/supervision/{given.Supervision.Id}/book";

        (await carys.Open(path)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await dilys.Open(path)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await femi.Open(path)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_page_keeps_to_six_statements()
    {
        var given = await Council();
        using var amara = await host.As(given.Amara);

        // The first reader of a policy on a node parses it; this page may be that one.
        await Book(amara, given);
        host.Statements.Clear();
        await Book(amara, given);

        host.Statements.All.Count.ShouldBeLessThanOrEqualTo(6);
    }

    private Task<Given> Council() => Given.Council(host);

    private static Task<VisitedPage> Book(Visitor visitor, Given given) =>
        visitor.Open($"/supervision/{given.Supervision.Id}/book");

    private static (string, string)[] With(params (string Name, string Value)[] changed) =>
        [.. ThursdayAtTen.Where(f => changed.All(c => c.Name != f.Item1)), .. changed];

    private async Task<List<DateOnly>> Sessions(Given given)
    {
        await using var db = host.Open();
        return await db
            .Sessions.Where(s => s.SupervisionId == given.Supervision.Id)
            .Select(s => s.On)
            .ToListAsync();
    }
}
