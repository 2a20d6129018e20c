using System.Net;
using Microsoft.EntityFrameworkCore;
using Sightline.People;
using Sightline.Planning;
using Sightline.Sessions;
using Sightline.Tests.Sessions;

namespace Sightline.Tests.Planning;

public sealed class PlanPageTests(TestHost host) : IClassFixture<TestHost>
{
    private static readonly DateOnly MetOn = new(2026, 11, 19);

    [Fact]
    public async Task A_supervisor_plans_a_year_and_books_it_in_one_go()
    {
        var given = await Council();
        using var amara = await host.As(given.Amara);

        var page = await Shown(amara);
        page.Heading.ShouldBe("Check the plan");
        page.Text.ShouldContain("Ben Hughes, Thursday 17 December 2026, 10am to 11:30am");
        page = await amara.Press(page, "Book these sessions");

        page.Text.ShouldContain(
            "13 sessions booked with 1 person. They are in your diary and in theirs."
        );
        (await Booked(given)).Count.ShouldBe(13);
    }

    [Fact]
    public async Task A_second_click_books_nothing_twice()
    {
        var given = await Council();
        using var amara = await host.As(given.Amara);

        var page = await Shown(amara);
        await amara.Press(page, "Book these sessions");
        var again = await amara.Press(page, "Book these sessions");

        again.Text.ShouldContain("13 sessions booked");
        (await Booked(given)).Count.ShouldBe(13);
    }

    [Fact]
    public async Task Booking_again_finds_nothing_left_to_plan()
    {
        var given = await Council();
        using var amara = await host.As(given.Amara);
        await amara.Press(await Shown(amara), "Book these sessions");

        (await Shown(amara)).Text.ShouldContain("There is nothing left to plan");
        (await Booked(given)).Count.ShouldBe(13);
    }

    [Fact]
    public async Task What_the_plan_cannot_do_stands_on_top_with_the_clause()
    {
        var given = await Council();
        await GivenSessions.Keep(
            host,
            new Leave(given.Ben, new(2026, 12, 1), new(2027, 1, 29), "annual")
        );
        using var amara = await host.As(given.Amara);

        var page = await Shown(amara);

        page.Text.ShouldContain("What this plan cannot do");
        page.Text.ShouldContain(
            "Ben: no session fits after 19 November 2026 by 31 December 2026, which is 6 weeks (section 5). In the way: Ben is away until 29 January 2027."
        );
        page = await amara.Press(page, "Book these sessions");
        page.Errors.ShouldBe(["Enter why, so that your senior manager can see the reason"]);
        page = await amara.Press(
            page,
            "Book these sessions",
            ("Form.WhyOutsidePolicy", "Ben is away until the end of January")
        );
        page.Text.ShouldContain("sessions booked with 1 person");
    }

    [Fact]
    public async Task A_date_that_is_changed_is_looked_at_again_before_it_is_booked()
    {
        var given = await Council();
        using var amara = await host.As(given.Amara);

        var page = await Shown(amara);
        page = await amara.Press(page, "Book these sessions", ("Rows[0].On", "2026-12-25"));
        page.Text.ShouldContain("Ben: 25 December 2026 is Christmas Day");
        (await Booked(given)).ShouldBeEmpty();
        page = await amara.Press(page, "Book these sessions");

        (await Booked(given)).ShouldContain(new DateOnly(2026, 12, 25));
    }

    [Fact]
    public async Task Two_at_one_time_are_refused_and_what_was_typed_stays()
    {
        var given = await Council();
        using var amara = await host.As(given.Amara);

        var page = await Shown(amara);
        page = await amara.Press(
            page,
            "Book these sessions",
            ("Rows[1].On", "2026-12-17"),
            ("Rows[2].On", ""),
            ("Rows[3].On", "2026-11-01")
        );

        page.Errors.ShouldContain(
            "On 17 December 2026 you meet with Ben Hughes at 10am. Choose another time for Ben Hughes"
        );
        page.Errors.ShouldContain("Enter date 3, with Ben, or untick it");
        page.Errors.ShouldContain("The date must be today or later. 1 November 2026 has passed");
        page.ValueOf("Rows[1].On").ShouldBe("2026-12-17");
        (await Booked(given)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Each_question_says_what_is_wrong()
    {
        var given = await Council();
        using var amara = await host.As(given.Amara);

        var page = await amara.Open("/team/plan");
        page = await amara.Press(
            page,
            "Show the plan",
            ("Form.FromOn.Year", "2020"),
            ("Form.People[0].StartsAt", "early"),
            ("Form.People[0].Minutes", "long"),
            ("Form.People[0].Place", "")
        );

        page.Errors.ShouldBe(
            [
                "The first day must be today or in the next twelve months",
                "Enter a time, for example 10:30am",
                "Enter how long you meet with Ben, between 5 and 480 minutes",
                "Enter where you meet with Ben, in 300 characters or fewer",
            ],
            ignoreOrder: true
        );
        page.ValueOf("Form.People[0].Minutes").ShouldBe("long");
    }

    [Fact]
    public async Task Nobody_plans_with_people_they_do_not_supervise()
    {
        var (given, elsewhere) = (await Council(), await Council());
        using var amara = await host.As(given.Amara);

        var page = await amara.Open("/team/plan");
        page = await amara.Press(
            page,
            "Show the plan",
            ("Form.People[0].SupervisionId", elsewhere.Supervision.Id.ToString())
        );

        page.Status.ShouldBe(HttpStatusCode.NotFound);
        using var ben = await host.As(given.Ben);
        (await ben.Open("/team/plan")).Text.ShouldContain("You supervise nobody");
        using var carys = await host.As(given.Carys);
        (await carys.Open("/team/plan")).Text.ShouldNotContain("Ben");
    }

    [Fact]
    public async Task Leave_after_booking_moves_what_lies_in_it_once_the_supervisor_agrees()
    {
        var given = await Council();
        using var amara = await host.As(given.Amara);
        await amara.Press(await Shown(amara), "Book these sessions");
        var before = await Booked(given);
        (await amara.Open("/team/plan/changes")).Text.ShouldContain(
            "Nothing. Every session that is booked from tomorrow on can stay"
        );
        await GivenSessions.Keep(host, new Leave(given.Ben, before[2], before[2], "annual"));

        var page = await amara.Open("/team/plan/changes");
        page.Text.ShouldContain($"Ben Hughes, from {Words.LongDay(before[2])} at 10am to ");
        page.Text.ShouldContain($"Because Ben is away on {Words.Day(before[2])}");
        var refused = await amara.Press(page, "Make these changes");
        refused.Errors.ShouldBe(["Select why these sessions move"]);
        var done = await amara.Press(page, "Make these changes", ("Reason", "leave"));
        done.Text.ShouldContain("1 change made");
        var again = await amara.Press(page, "Make these changes", ("Reason", "leave"));
        again.Text.ShouldContain("1 change made");

        var after = await Booked(given);
        before.Except(after).ShouldBe([before[2]]);
        after.Count.ShouldBe(13);
        await using var db = host.Open();
        var move = await db
            .Sessions.Where(s => s.SupervisionId == given.Supervision.Id)
            .SelectMany(s => s.Moves)
            .SingleAsync();
        move.Side.ShouldBe(Sightline.Supervisions.Side.Supervisee);
    }

    [Fact]
    public async Task A_stale_page_of_changes_changes_nothing()
    {
        var given = await Council();
        using var amara = await host.As(given.Amara);
        await amara.Press(await Shown(amara), "Book these sessions");
        var before = await Booked(given);
        await GivenSessions.Keep(host, new Leave(given.Ben, before[2], before[2], "annual"));
        var page = await amara.Open("/team/plan/changes");
        await GivenSessions.Keep(
            host,
            new Leave(given.Amara, before[2].AddDays(-6), before[2].AddDays(6), "annual")
        );

        page = await amara.Press(page, "Make these changes", ("Reason", "leave"));

        page.Errors.ShouldBe([
            "Something changed after you opened this page. Open it again to see what has to change now",
        ]);
        (await Booked(given)).ShouldBe(before);
    }

    [Fact]
    public async Task The_pages_take_six_statements_at_most()
    {
        var given = await Council();
        await using (var db = host.Open())
        {
            db.WorkingPatterns.AddRange(
                new(given.Amara, new(2026, 1, 1), Week.Unsaid, 180, host.Clock.Now),
                new(given.Ben, new(2026, 1, 1), Week.Unsaid, null, host.Clock.Now)
            );
            await db.SaveChangesAsync();
        }

        using var amara = await host.As(given.Amara);
        foreach (var path in new[] { "/team/plan", "/team/plan/changes" })
        {
            await amara.Open(path);
            host.Statements.Clear();

            await amara.Open(path);

            host.Statements.Sent.Count(s =>
                    !s.Text.Contains("SecurityStamp", StringComparison.Ordinal)
                )
                .ShouldBeLessThanOrEqualTo(6, path);
        }
    }

    private static async Task<VisitedPage> Shown(Visitor visitor) =>
        await visitor.Press(await visitor.Open("/team/plan"), "Show the plan");

    private async Task<Given> Council()
    {
        var given = await Given.Council(host);
        await GivenSessions.Keep(host, given.Held(MetOn));
        return given;
    }

    private async Task<List<DateOnly>> Booked(Given given)
    {
        await using var db = host.Open();
        return await db
            .Sessions.Where(s => s.SupervisionId == given.Supervision.Id && s.HeldAt == null)
            .Select(s => s.On)
            .Order()
            .ToListAsync();
    }
}
