using Sightline.Policies;

namespace Sightline.Standing;

/// <summary>Counting in a period that ends on a day: the twelve months to 5 November 2026 begin on 6 November 2025.</summary>
internal static class RollingCount
{
    public static int On(DateOnly day, IReadOnlyList<DateOnly> heldOn, Interval period)
    {
        var before = Before(day, period);
        return heldOn.Count(h => h > before && h <= day);
    }

    /// <summary>The first day whose period no longer holds <paramref name="heldOn"/>.</summary>
    public static DateOnly LosesOn(DateOnly heldOn, Interval period)
    {
        // Stepping back a month from a long month's end is clamped, so stepping forward alone can be a day or three too early.
        var day = period.From(heldOn);
        while (Before(day, period) < heldOn)
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>How many days the period that ends on this day has.</summary>
    public static int DaysIn(DateOnly day, Interval period) =>
        day.DayNumber - Before(day, period).DayNumber;

    /// <summary>The day before the period that ends on this day.</summary>
    private static DateOnly Before(DateOnly day, Interval period) =>
        period.Unit switch
        {
            IntervalUnit.Months => day.AddMonths(-period.Count),
            IntervalUnit.Years => day.AddYears(-period.Count),
            IntervalUnit.Weeks => day.AddDays(-7 * period.Count),
            _ => day.AddDays(-period.Count),
        };
}
