using Sightline.Standing;
using Sightline.Tests.Policies;
using static Sightline.Tests.Standing.GivenFacts;
using static Sightline.Tests.Standing.GivenFile;

namespace Sightline.Tests.Standing;

public class SimulationTests
{
    [Fact]
    public void It_says_who_would_have_been_late_and_when()
    {
        var policy = GivenPolicy.WithRules(
            "id: gap, kind: gap, usual: 4 weeks, longest: 6 weeks, limit: 8 weeks"
        );
        var ben = Ben(
            policy,
            "started: 2026-01-05",
            "on: 2026-01-05, kind: session",
            "on: 2026-03-09, kind: session"
        );

        var person = Simulation.Of(policy, ben, Day("2026-01-05"), Day("2026-03-31")).People[0];

        person
            .Late.Select(l => (l.Verdict, l.From, l.To, l.Days))
            .ShouldBe([
                ("late", Day("2026-02-17"), Day("2026-03-02"), 14),
                ("breached", Day("2026-03-03"), Day("2026-03-08"), 6),
            ]);
    }

    [Fact]
    public void It_says_how_many_hours_are_asked_of_supervisors()
    {
        var policy = GivenPolicy.WithRules(
            "kind: gap, usual: 2 weeks",
            "kind: length, at_least: 60, at_most: 120"
        );
        var ben = Ben(
            policy,
            "started: 2026-01-05\nleave: [{from: 2026-01-19, to: 2026-02-01, kind: sickness}]",
            "on: 2026-01-05, kind: session, minutes: 75"
        );

        var simulation = Simulation.Of(policy, ben, Day("2026-01-05"), Day("2026-03-01"));

        // Eight weeks without the two of leave ask for three sessions of an hour and a half.
        simulation.HoursAsked.ShouldBe(4.5);
        simulation.People[0].SessionsAsked.ShouldBe(3);
        simulation.HoursHeld.ShouldBe(1.3);
        simulation.PeopleLate.ShouldBe(0);
    }

    [Fact]
    public void Every_day_that_it_calls_late_is_late_by_a_judgement_of_that_day()
    {
        var policy = GivenFacts.Policy;
        var ben = Ben(
            policy,
            "group: social-worker\nstarted: 2025-01-06\nleave: [{from: 2025-06-02, to: 2025-06-20, kind: sickness}]",
            "on: 2025-01-10, kind: session",
            "on: 2025-03-20, kind: session",
            "on: 2025-04-01, kind: agreement",
            "on: 2025-05-28, kind: session",
            "on: 2025-09-30, kind: session"
        );
        var (from, to) = (Day("2025-01-06"), Day("2025-12-31"));

        var late = Simulation.Of(policy, ben, from, to).People[0].Late;

        for (var day = from; day <= to; day = day.AddDays(1))
        {
            foreach (var rule in new[] { "time-between-sessions", "sessions-a-year", "agreement" })
            {
                var verdict = ben.On(policy, day.ToString("O")).Rule(rule).Verdict;
                late.Where(l => l.Rule == rule && l.From <= day && day <= l.To)
                    .Select(l => l.Verdict)
                    .ShouldBe(verdict is "late" or "breached" ? [verdict] : [], $"{rule} {day:O}");
            }
        }
    }
}
