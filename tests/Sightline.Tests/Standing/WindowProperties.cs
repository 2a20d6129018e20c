using FsCheck;
using FsCheck.Fluent;
using Sightline.Policies;
using Sightline.Standing;
using Sightline.Tests.Policies;

namespace Sightline.Tests.Standing;

/// <summary>Stages, attributes and pauses against a model that walks every day.</summary>
public class WindowProperties
{
    private static readonly DateOnly Start = new(2025, 1, 6);

    private static readonly SupervisionPolicy Policy = GivenPolicy.WithRules(
        "id: usually, kind: gap, longest: 42 days",
        "id: starting, kind: gap, longest: 14 days, stage: {until: 60 days}",
        "id: closer, kind: gap, longest: 7 days, when: {complex_work: yes}, stage: {after: 60 days}",
        "id: hours, kind: minimum, hours: 10, period: 12 months"
    );

    private static readonly Gen<SupervisionFacts> Histories =
        from gaps in Gen.Choose(1, 60).ListOf()
        from minutes in Gen.Choose(1, 200)
        from changes in Gen.Choose(1, 500).ListOf()
        select new SupervisionFacts
        {
            StartedOn = Start,
            Held =
            [
                .. gaps.Take(12)
                    .Aggregate(
                        new List<int>(),
                        (days, gap) => [.. days, (days.Count == 0 ? 0 : days[^1]) + gap]
                    )
                    .Select(d => new HeldSession(Start.AddDays(d), "one-to-one", minutes)),
            ],
            Circumstances =
            [
                new Circumstances(Start, null, Circumstances.Nothing),
                .. changes
                    .Take(5)
                    .Distinct()
                    .Order()
                    .Select(
                        (d, i) =>
                            new Circumstances(
                                Start.AddDays(d),
                                null,
                                new Dictionary<string, string>
                                {
                                    ["complex_work"] = i % 2 == 0 ? "yes" : "no",
                                }
                            )
                    ),
            ],
        };

    [Fact]
    public void On_every_day_the_rule_that_holds_is_the_one_that_somebody_reading_the_policy_would_pick() =>
        Holds(facts =>
        {
            var windows = RuleWindows
                .Of(RulesInForce.Always(Policy.Rules("supervision")), facts)
                .Where(w => w.Rule is GapRule)
                .ToList();
            return Days(500)
                .All(day =>
                {
                    var holding = windows.Where(w =>
                        w.FromOn <= day && (w.ToOn is null || day <= w.ToOn)
                    );
                    return holding.Select(w => w.Rule.Id).SequenceEqual([Reader(facts, day)]);
                });
        });

    [Fact]
    public void A_gap_is_late_when_walking_every_day_says_so() =>
        Holds(facts =>
        {
            var last = facts.Held.Select(h => h.On).Append(facts.StartedOn).Max();
            var gaps = SupervisionStanding
                .Of(Policy.Rules("supervision"), facts)
                .Judgements.Where(j => j.Rule is GapRule)
                .ToList();
            return Days(700)
                .Where(day => day >= last && day >= facts.Circumstances[^1].FromOn)
                .All(day =>
                {
                    var rule = gaps.Single(g => g.RuleId == Reader(facts, day));
                    return rule.VerdictOn(day).Kind == VerdictKind.Late == Walked(facts, last, day);
                });
        });

    [Fact]
    public void Hours_in_a_year_are_counted_as_walking_every_day_counts_them() =>
        Holds(facts =>
        {
            var minimum = SupervisionStanding.Of(Policy.Rules("supervision"), facts).Minimum!;
            var last = facts.Held.Select(h => h.On).Append(facts.StartedOn).Max();
            return Enumerable
                .Range(0, 500)
                .Select(i => last.AddDays(i))
                .Where(day => day.AddMonths(-12) >= facts.StartedOn.AddDays(-1))
                .All(day =>
                    minimum.VerdictOn(day).Kind
                    == VerdictKind.Late
                    == facts
                        .Held.Where(h => h.On <= day && h.On > day.AddMonths(-12))
                        .Sum(h => h.Minutes) < 600
                );
        });

    private static IEnumerable<DateOnly> Days(int count) =>
        Enumerable.Range(0, count).Select(i => Start.AddDays(i));

    /// <summary>The stage of somebody with complex work is the narrowest; then the first sixty days; then everybody's.</summary>
    private static string Reader(SupervisionFacts facts, DateOnly day)
    {
        var starting = day.DayNumber - Start.DayNumber < 60;
        var complex =
            facts
                .Circumstances.Last(c => c.FromOn <= day)
                .Attributes.GetValueOrDefault("complex_work") == "yes";
        return !starting && complex ? "closer"
            : starting ? "starting"
            : "usually";
    }

    /// <summary>
    /// Goes from the last session day by day and keeps the last day allowed: a new rule allows its own time from the last session where that has
    /// not passed, and otherwise its time from the day it began, unless the rule before ran out sooner.
    /// </summary>
    private static bool Walked(SupervisionFacts facts, DateOnly last, DateOnly until)
    {
        var rule = Reader(facts, last);
        var allowed = last.AddDays(Longest(rule));
        for (var day = last; day <= until; day = day.AddDays(1))
        {
            if (Reader(facts, day) is var now && now != rule)
            {
                var own = last.AddDays(Longest(now));
                var fresh = day.AddDays(Longest(now));
                allowed =
                    own >= day ? own
                    : allowed < fresh ? allowed
                    : fresh;
                rule = now;
            }
        }

        return until > allowed;
    }

    private static int Longest(string rule) =>
        rule switch
        {
            "closer" => 7,
            "starting" => 14,
            _ => 42,
        };

    private static void Holds(Func<SupervisionFacts, bool> property) =>
        Prop.ForAll(Histories.ToArbitrary(), property).QuickCheckThrowOnFailure();
}
