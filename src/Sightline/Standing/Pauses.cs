using Sightline.Policies;

namespace Sightline.Standing;

/// <summary>The leave that stops the clock, merged: in order and never overlapping.</summary>
internal static class Pauses
{
    public static IReadOnlyList<DatePeriod> Of(StreamRules rules, SupervisionFacts facts)
    {
        var merged = new List<DatePeriod>();
        foreach (
            var leave in facts
                .Leave.Where(l => rules.Pauses(l.Kind) && (l.ToOn is null || l.ToOn >= l.FromOn))
                .OrderBy(l => l.FromOn)
        )
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
