using Sightline.Tests.Policies;
using static Sightline.Tests.Standing.GivenFile;

namespace Sightline.Tests.Standing;

/// <summary>Lengths of time that need more than the calendar.</summary>
public class ReckoningTests
{
    private const string Terms =
        "terms: [{name: autumn, from: 2026-09-02, to: 2026-12-18, half_term: {from: 2026-10-26, to: 2026-10-30}}, {name: spring, from: 2027-01-04, to: 2027-03-26}]\n";

    [Theory]
    [InlineData("1 half-term", "2026-09-10", "2026-12-18")]
    [InlineData("2 half-terms", "2026-09-10", "2027-03-26")]
    [InlineData("1 half-term", "2026-10-28", "2026-12-18")]
    [InlineData("1 term", "2026-09-10", "2027-03-26")]
    [InlineData("1 term", "2026-08-20", "2026-12-18")]
    [InlineData("2 terms", "2026-09-10", null)]
    public void Every_half_term_means_until_the_end_of_the_next(
        string longest,
        string held,
        string? until
    )
    {
        var policy = GivenPolicy.WithRules($"kind: gap, longest: {longest}");
        var facts = Read(
            policy,
            $"{Terms}people: [{{id: ben, started: 2026-08-01, events: [{{on: {held}, kind: session}}]}}]"
        ).Facts!;

        var lateFrom = facts.On(policy, "2026-12-01").Rule("gap").LateFrom;

        lateFrom.ShouldBe(until is null ? null : GivenFacts.Day(until).AddDays(1));
    }

    [Fact]
    public void After_so_many_shifts_the_next_one_is_late()
    {
        var policy = GivenPolicy.WithRules("kind: gap, longest: 2 shifts");
        var ben = Ben(
            policy,
            "started: 2026-01-05",
            "on: 2026-01-05, kind: session",
            "on: 2026-01-10, kind: shift",
            "on: 2026-02-10, kind: shift",
            "on: 2026-03-10, kind: shift"
        );

        ben.Verdicts(policy, "gap", "2026-03-09", "2026-03-10").ShouldBe("met late");
    }

    [Fact]
    public void Not_having_worked_stops_the_clock()
    {
        var policy = GivenPolicy.WithRules(
            "kind: gap, longest: 6 weeks, pause_without_work: 4 weeks"
        );
        var ben = Ben(
            policy,
            "started: 2026-01-05",
            "on: 2026-01-05, kind: session",
            "on: 2026-01-19, kind: shift",
            "on: 2026-04-20, kind: shift"
        );

        // Two weeks of the six had run by the last shift; the other four run from the day of the next.
        ben.Verdicts(
                policy,
                "gap",
                "2026-02-16",
                "2026-02-17",
                "2026-04-19",
                "2026-05-17",
                "2026-05-18"
            )
            .ShouldBe("met paused paused met late");
    }

    [Fact]
    public void Working_days_leave_out_the_nations_own_holidays()
    {
        // Five from Christmas Eve, without Christmas, Boxing Day and New Year; in Scotland without 2 January as well.
        var policy = GivenPolicy.WithRules("kind: gap, longest: 5 working days");
        var person = "people: [{id: ben, started: 2025-12-24}]";

        LateFrom("").ShouldBe("2026-01-06");
        LateFrom("nation: scotland\n").ShouldBe("2026-01-07");

        string LateFrom(string nation) =>
            Read(policy, nation + person)
                .Facts!.On(policy, "2026-01-01")
                .Rule("gap")
                .LateFrom!.Value.ToString("O");
    }

    [Fact]
    public void Hours_count_towards_a_minimum_of_hours()
    {
        var policy = GivenPolicy.WithRules("kind: minimum, hours: 3, period: 12 months");
        var ben = Ben(
            policy,
            "started: 2024-01-08",
            "on: 2026-01-12, kind: session, minutes: 90",
            "on: 2026-02-09, kind: session, minutes: 60",
            "on: 2026-03-09, kind: session, minutes: 30"
        );

        ben.Verdicts(policy, "minimum", "2026-02-10", "2026-03-09", "2027-01-11", "2027-01-12")
            .ShouldBe("late met met late");
        ben.On(policy, "2027-01-12")
            .Rule("minimum")
            .Words.ShouldBe("Fewer than 3 hours in any 12 months since 12 January 2027 (c).");
    }

    [Fact]
    public void A_milestone_is_due_until_it_is_done_and_late_after_its_time()
    {
        var policy = GivenPolicy.WithRules(
            "id: first, kind: milestone, met_by: session, within: 2 weeks"
        );
        var late = Ben(policy, "started: 2026-01-05", "on: 2026-01-21, kind: session");

        late.Verdicts(policy, "first", "2026-01-05", "2026-01-19", "2026-01-20", "2026-01-21")
            .ShouldBe("due due late met");
        Ben(
                policy,
                "started: 2026-01-05\nleave: [{from: 2026-01-12, to: 2026-01-13, kind: sickness}]"
            )
            .Verdicts(policy, "first", "2026-01-12", "2026-01-21", "2026-01-22")
            .ShouldBe("paused due late");
    }
}
