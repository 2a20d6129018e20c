using Sightline.Standing;
using Sightline.Tests.Policies;
using static Sightline.Tests.Standing.GivenFile;

namespace Sightline.Tests.Standing;

public class DeadlineTests
{
    [Theory]
    [InlineData("at: 2026-11-05T17:30", "2 working days", "2026-11-09T23:59")]
    [InlineData("on: 2026-11-05", "2 working days", "2026-11-09T23:59")]
    [InlineData("at: 2026-12-24T09:00", "2 working days", "2026-12-30T23:59")]
    [InlineData("at: 2026-11-05T17:30", "24 hours", "2026-11-06T17:30")]
    [InlineData("at: 2026-11-05T17:30", "3 days", "2026-11-08T23:59")]
    // The clocks go back on 25 October 2026 and forward on 28 March 2027: 24 hours are 24 hours.
    [InlineData("at: 2026-10-24T12:00", "24 hours", "2026-10-25T11:00")]
    [InlineData("at: 2027-03-27T12:00", "24 hours", "2027-03-28T13:00")]
    // A summer night in London is the day before in UTC.
    [InlineData("at: 2026-07-03T00:30", "1 day", "2026-07-04T23:59")]
    [InlineData("at: 2026-07-02T23:30:00Z", "1 day", "2026-07-04T23:59")]
    public void It_falls_due_so_long_after_its_event(string when, string within, string due)
    {
        var policy = GivenPolicy.WithRules(
            $"kind: deadline, after: decision, met_by: case-note, within: {within}"
        );

        Ben(policy, "started: 2026-01-05", $"{when}, kind: decision, id: d1")
            .On(policy, "2027-06-01")
            .Deadlines.ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(d => d.DueAt.ShouldBe(due), d => d.For.ShouldBe("d1"));
    }

    [Theory]
    [InlineData("2026-11-06", "due")]
    [InlineData("2026-11-09", "due")]
    [InlineData("2026-11-10", "late")]
    public void Until_it_is_done_it_is_due_and_after_its_time_late(string day, string verdict)
    {
        var policy = GivenPolicy.WithRules(
            "kind: deadline, after: decision, met_by: case-note, within: 2 working days"
        );

        Ben(policy, "started: 2026-01-05", "at: 2026-11-05T17:30, kind: decision, id: d1")
            .On(policy, day)
            .Deadlines.ShouldHaveSingleItem()
            .Verdict.ShouldBe(verdict);
    }

    [Theory]
    [InlineData("at: 2026-11-09T23:59, kind: case-note, for: d1", "met", "2026-11-09T23:59")]
    [InlineData("on: 2026-11-09, kind: case-note, for: d1", "met", "2026-11-09")]
    [InlineData("at: 2026-11-10T00:00, kind: case-note, for: d1", "late", "2026-11-10T00:00")]
    [InlineData("at: 2026-11-06T09:00, kind: case-note", "met", "2026-11-06T09:00")]
    public void It_is_met_by_what_belongs_to_it_or_else_by_the_next(
        string answer,
        string verdict,
        string metAt
    )
    {
        var policy = GivenPolicy.WithRules(
            "kind: deadline, after: decision, met_by: case-note, within: 2 working days"
        );

        Ben(policy, "started: 2026-01-05", "at: 2026-11-05T17:30, kind: decision, id: d1", answer)
            .On(policy, "2026-12-01")
            .Deadlines.ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(
                d => d.Verdict.ShouldBe(verdict),
                d => d.MetAt.ShouldBe(metAt),
                d => d.Words.ShouldContain("(c)")
            );
    }

    [Fact]
    public void Each_event_has_its_own_answer()
    {
        var policy = GivenPolicy.WithRules(
            "kind: deadline, after: decision, met_by: case-note, within: 1 day"
        );
        var deadlines = Ben(
                policy,
                "started: 2026-01-05",
                "on: 2026-11-02, kind: decision, id: d1",
                "on: 2026-11-03, kind: decision, id: d2",
                "on: 2026-11-03, kind: case-note, for: d2"
            )
            .On(policy, "2026-12-01")
            .Deadlines;

        deadlines.Select(d => (d.For, d.Verdict)).ShouldBe([("d1", "late"), ("d2", "met")]);
    }

    [Fact]
    public void What_had_not_happened_by_the_day_plays_no_part()
    {
        var policy = GivenPolicy.WithRules(
            "kind: deadline, after: incident, met_by: debrief, within: 72 hours"
        );
        var ben = Ben(
            policy,
            "started: 2026-01-05",
            "at: 2026-11-05T10:00, kind: incident",
            "at: 2026-11-07T10:00, kind: debrief"
        );

        ben.On(policy, "2026-11-04").Deadlines.ShouldBeEmpty();
        ben.On(policy, "2026-11-06")
            .Deadlines[0]
            .ShouldSatisfyAllConditions(
                d => d.Verdict.ShouldBe("due"),
                d => d.MetAt.ShouldBeNull()
            );
        ben.On(policy, "2026-11-07").Deadlines[0].Verdict.ShouldBe("met");
    }
}
