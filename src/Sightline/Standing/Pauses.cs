using Sightline.Policies;

namespace Sightline.Standing;

/// <summary>The leave that stops the clock, merged: in order and never overlapping.</summary>
internal static class Pauses
{
    /// <param name="withoutWork">A stretch without a shift longer than this pauses too; null where it does not.</param>
    public static IReadOnlyList<DatePeriod> Of(
        RulesInForce rules,
        SupervisionFacts facts,
        Interval? withoutWork = null
    )
    {
        var merged = new List<DatePeriod>();
        var leaves = facts
            .Leave.Where(l =>
                rules.On(l.FromOn).Pauses(l.Kind) && (l.ToOn is null || l.ToOn >= l.FromOn)
            )
            .Select(l => new DatePeriod(l.FromOn, l.ToOn));
        var idle = withoutWork is null ? [] : WithoutWork(facts, withoutWork);
        foreach (var leave in leaves.Concat(idle).OrderBy(l => l.FromOn))
        {
            if (
                merged.Count > 0
                && (merged[^1].ToOn is not { } end || leave.FromOn <= end.AddDays(1))
            )
            {
                merged[^1] = new DatePeriod(merged[^1].FromOn, Later(merged[^1].ToOn, leave.ToOn));
            }
            else
            {
                merged.Add(new DatePeriod(leave.FromOn, leave.ToOn));
            }
        }

        return merged;
    }

    /// <summary>From the day after one shift to the day before the next, where that is longer than the policy says; the last has no end yet.</summary>
    private static IEnumerable<DatePeriod> WithoutWork(SupervisionFacts facts, Interval longest)
    {
        var last = facts.StartedOn;
        foreach (var shift in facts.Reckoning.ShiftsOn.Where(s => s > facts.StartedOn).Order())
        {
            if (shift > longest.About(last).AddDays(1))
            {
                yield return new DatePeriod(last.AddDays(1), shift.AddDays(-1));
            }

            last = shift;
        }

        if (facts.KnownOn > longest.About(last))
        {
            yield return new DatePeriod(last.AddDays(1), null);
        }
    }

    /// <summary>
    /// The last day allowed once the pauses inside the gap are added to it day for day; null while a pause inside it has no end.
    /// </summary>
    /// <param name="anchor">The day from which the clock runs; it does not count itself.</param>
    /// <param name="allowed">The last day allowed if there were no pause.</param>
    public static DateOnly? Extend(
        this IReadOnlyList<DatePeriod> pauses,
        DateOnly anchor,
        DateOnly allowed
    )
    {
        foreach (var pause in pauses)
        {
            var first = pause.FromOn > anchor ? pause.FromOn : anchor.AddDays(1);
            if (pause.ToOn < first)
            {
                continue;
            }

            if (first > allowed)
            {
                break;
            }

            if (pause.ToOn is not { } last)
            {
                return null;
            }

            allowed = allowed.AddDays(last.DayNumber - first.DayNumber + 1);
        }

        return allowed;
    }

    /// <summary>The pauses that touch a day or lie after it.</summary>
    public static IReadOnlyList<DatePeriod> EndingFrom(
        this IReadOnlyList<DatePeriod> pauses,
        DateOnly day
    ) => [.. pauses.Where(p => p.ToOn is null || p.ToOn >= day)];

    private static DateOnly? Later(DateOnly? one, DateOnly? other) =>
        one is null || other is null ? null
        : one > other ? one
        : other;
}
