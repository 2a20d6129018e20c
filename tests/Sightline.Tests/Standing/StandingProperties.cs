using FsCheck;
using FsCheck.Fluent;
using Sightline.Policies;
using Sightline.Standing;

namespace Sightline.Tests.Standing;

/// <summary>What holds for any history, not only for those somebody thought of.</summary>
public class StandingProperties
{
    private static readonly DateOnly Start = new(2023, 1, 2);

    private static readonly Gen<SupervisionFacts> Histories =
        from start in Gen.Choose(0, 60)
        from gaps in Gen.Choose(0, 90).ListOf()
        from leave in Leaves
        select new SupervisionFacts
        {
            StartedOn = Start.AddDays(start),
            Held =
            [
                .. Running(gaps)
                    .Select(d => new HeldSession(Start.AddDays(start + d), "one-to-one")),
            ],
            Leave = [.. leave],
        };

    private static Gen<IReadOnlyList<Leave>> Leaves =>
        (
            from day in Gen.Choose(0, 900)
            from days in Gen.Choose(1, 40)
            from kind in Gen.Elements("sickness", "annual", "maternity")
            select new Leave(Start.AddDays(day), Start.AddDays(day + days - 1), kind)
        )
            .ListOf()
            .Select(l => (IReadOnlyList<Leave>)[.. l.Take(6)]);

    [Fact]
    public void The_count_agrees_with_counting_day_by_day() =>
        Holds(facts =>
        {
            var standing = SupervisionStanding.Of(GivenFacts.Rules, facts);
            var minimum = standing.Minimum!;
            var last = standing.LastHeldOn ?? facts.StartedOn;
            for (var day = last; day <= last.AddDays(450); day = day.AddDays(1))
            {
                var naive = Naive(facts, day);
                var (below, offCourse) = (
                    day >= minimum.LateFromOn,
                    day >= minimum.DueFromOn && day < minimum.LateFromOn
                );
                if ((below, offCourse) != (naive == VerdictKind.Late, naive == VerdictKind.Due))
                {
                    return false;
                }
            }

            return true;
        });

    [Fact]
    public void A_stretch_below_the_minimum_begins_where_counting_day_by_day_finds_it() =>
        Holds(facts =>
        {
            var minimum = SupervisionStanding.Of(GivenFacts.Rules, facts).Minimum!;
            var last = facts.Held.Select(h => h.On).Append(facts.StartedOn).Max();
            var since = minimum.LateFromOn!.Value;
            return since > last
                || since == facts.StartedOn
                || Naive(facts, since) == VerdictKind.Late
                    && Naive(facts, since.AddDays(-1)) != VerdictKind.Late;
        });

    [Fact]
    public void A_verdict_of_the_gap_only_worsens_until_somebody_meets() =>
        Holds(facts =>
        {
            var gap = SupervisionStanding.Of(GivenFacts.Rules, facts with { Leave = [] }).Gap!;
            var from = gap.SatisfiedOn ?? gap.AppliesFromOn;
            var verdicts = Enumerable
                .Range(0, 120)
                .Select(i => gap.VerdictOn(from.AddDays(i)).Kind)
                .ToArray();
            return verdicts.SequenceEqual(verdicts.Order()) && verdicts[^1] == VerdictKind.Breached;
        });

    /// <summary>
    /// Without leave: two calendar months from 3 January are three days shorter than from 25 December, so with leave in between a later
    /// session can bring the absolute limit forward by a day or three. That is what calendar months mean.
    /// </summary>
    [Fact]
    public void A_later_session_never_brings_a_limit_forward() =>
        Holds(facts =>
        {
            var known = facts with { Leave = [] };
            var before = SupervisionStanding.Of(GivenFacts.Rules, known);
            var next = (before.LastHeldOn ?? facts.StartedOn).AddDays(9);
            var after = SupervisionStanding.Of(
                GivenFacts.Rules,
                known with
                {
                    Held = [.. facts.Held, new HeldSession(next, "one-to-one")],
                }
            );
            return after.Gap!.DueOn > before.Gap!.DueOn
                && after.Gap.LateFromOn > before.Gap.LateFromOn
                && after.Gap.BreachedFromOn > before.Gap.BreachedFromOn
                && after.Minimum!.LateFromOn >= before.Minimum!.LateFromOn;
        });

    [Fact]
    public void A_limit_lies_as_many_days_later_as_the_pausing_leave_up_to_it_has() =>
        Holds(facts =>
        {
            var gap = SupervisionStanding.Of(GivenFacts.Rules, facts).Gap!;
            var anchor = gap.SatisfiedOn ?? gap.AppliesFromOn;
            return Counted(facts, anchor, gap.DueOn!.Value) == 28
                && Counted(facts, anchor, gap.LateFromOn!.Value.AddDays(-1)) == 42;
        });

    [Fact]
    public void More_pausing_leave_never_brings_a_limit_forward() =>
        Holds(facts =>
        {
            var without = SupervisionStanding
                .Of(GivenFacts.Rules, facts with { Leave = [.. facts.Leave.Skip(1)] })
                .Gap!;
            var with = SupervisionStanding.Of(GivenFacts.Rules, facts).Gap!;
            return with.DueOn >= without.DueOn
                && with.LateFromOn >= without.LateFromOn
                && with.BreachedFromOn >= without.BreachedFromOn;
        });

    private static void Holds(Func<SupervisionFacts, bool> property) =>
        Prop.ForAll(Histories.ToArbitrary(), property).QuickCheckThrowOnFailure();

    private static IEnumerable<int> Running(IEnumerable<int> gaps)
    {
        var day = 0;
        foreach (var gap in gaps)
        {
            yield return day += gap;
        }
    }

    /// <summary>Days of the clock after the anchor, up to and with a day: all but those of pausing leave.</summary>
    private static int Counted(SupervisionFacts facts, DateOnly anchor, DateOnly to) =>
        Enumerable
            .Range(1, to.DayNumber - anchor.DayNumber)
            .Select(i => anchor.AddDays(i))
            .Count(d => !facts.Leave.Any(l => GivenFacts.Rules.Pauses(l.Kind) && l.Includes(d)));

    /// <summary>The yearly minimum by its definition: walk every day of the twelve months.</summary>
    private static VerdictKind Naive(SupervisionFacts facts, DateOnly day)
    {
        var (days, under) = (0, 0);
        var count = facts.Held.Count(h => h.On <= day && h.On > day.AddMonths(-12));
        var before = day.AddMonths(-12);
        for (var d = day; d > before; d = d.AddDays(-1))
        {
            days++;
            under += d >= facts.StartedOn ? 1 : 0;
        }

        return under == days
            ? count < 10
                ? VerdictKind.Late
                : VerdictKind.Met
            : count < 10 * under / days
                ? VerdictKind.Due
                : VerdictKind.Met;
    }
}
