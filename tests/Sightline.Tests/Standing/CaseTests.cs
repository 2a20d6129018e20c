using static Sightline.Tests.Standing.GivenFile;

namespace Sightline.Tests.Standing;

/// <summary>People as they come, under the council's policy.</summary>
public class CaseTests
{
    private const string Gap = "time-between-sessions";
    private const string Who = "group: social-worker\nstarted: 2024-01-08";

    [Fact]
    public void No_session_at_all_is_counted_from_the_start() =>
        Ben(GivenFacts.Policy, Who)
            .Verdicts(
                GivenFacts.Policy,
                Gap,
                "2024-02-05",
                "2024-02-06",
                "2024-02-20",
                "2024-03-09"
            )
            .ShouldBe("met due late breached");

    [Fact]
    public void Somebody_who_returns_after_a_year_away_has_the_rest_of_their_gap()
    {
        var ben = Ben(
            GivenFacts.Policy,
            $"{Who}\nleave: [{{from: 2024-02-01, to: 2025-01-31, kind: maternity}}]",
            "on: 2024-01-25, kind: session"
        );

        // Six days of the four weeks had run before the leave; the rest runs from 1 February 2025.
        ben.Verdicts(
                GivenFacts.Policy,
                Gap,
                "2024-06-01",
                "2025-01-31",
                "2025-02-01",
                "2025-02-22",
                "2025-02-23"
            )
            .ShouldBe("paused paused met met due");
    }

    [Fact]
    public void A_change_of_supervisor_in_a_gap_does_not_start_it_again_but_asks_for_an_agreement()
    {
        var ben = Ben(
            GivenFacts.Policy,
            Who,
            "on: 2024-01-08, kind: agreement",
            "on: 2024-01-25, kind: session",
            "on: 2024-02-12, kind: supervisor-changed"
        );

        ben.Verdicts(GivenFacts.Policy, Gap, "2024-02-22", "2024-02-23").ShouldBe("met due");
        ben.Verdicts(GivenFacts.Policy, "agreement", "2024-02-11", "2024-02-12", "2024-03-14")
            .ShouldBe("met due late");
    }

    [Fact]
    public void Two_months_from_the_end_of_december_end_with_february()
    {
        var leap = Ben(
            GivenFacts.Policy,
            Who,
            "on: 2023-12-31, kind: session",
            "on: 2024-01-08, kind: cancelled"
        );
        var held = Ben(
            GivenFacts.Policy,
            "group: social-worker\nstarted: 2022-01-10",
            "on: 2022-12-31, kind: session"
        );

        // A session before the start does not count.
        leap.On(GivenFacts.Policy, "2024-01-09").Streams[0].Last.ShouldBeNull();
        held.On(GivenFacts.Policy, "2023-01-01")
            .Rule(Gap)
            .BreachedFrom.ShouldBe(GivenFacts.Day("2023-03-01"));
    }

    [Fact]
    public void Annual_leave_across_a_gap_does_not_stretch_it_and_sickness_does()
    {
        DueOn("annual").ShouldBe("2024-02-22");
        DueOn("sickness").ShouldBe("2024-02-27");

        static string DueOn(string kind) =>
            Ben(
                    GivenFacts.Policy,
                    $"{Who}\nleave: [{{from: 2024-01-20, to: 2024-01-30, kind: {kind}}}]",
                    "on: 2024-01-25, kind: session"
                )
                .On(GivenFacts.Policy, "2024-02-01")
                .Rule(Gap)
                .DueOn!.Value.ToString("O");
    }

    [Fact]
    public void An_informal_talk_counts_for_nothing() =>
        Ben(
                GivenFacts.Policy,
                Who,
                "on: 2024-01-25, kind: session",
                "on: 2024-02-20, kind: session, form: unplanned"
            )
            .On(GivenFacts.Policy, "2024-02-25")
            .Streams[0]
            .ShouldSatisfyAllConditions(
                s => s.Last.ShouldBe(GivenFacts.Day("2024-01-25")),
                s => s.Count.ShouldBe(1)
            );
}
