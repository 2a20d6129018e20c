using System.Globalization;
using System.Text.RegularExpressions;

namespace Sightline.Policies;

/// <summary>The units in which a policy may say how long: terms and shifts join these when a pack needs them.</summary>
public enum IntervalUnit
{
    Days,
    WorkingDays,
    Weeks,
    Months,
    Years,
}

/// <summary>
/// A length of time as a policy says it: "4 weeks", "2 months", "5 working days". Four weeks from a Thursday is the Thursday four weeks later;
/// months and years are the calendar's, clamped to the month's end.
/// </summary>
public sealed partial record Interval
{
    /// <summary>More than anything a policy could mean, and small enough that no date overflows.</summary>
    private const int Most = 1000;

    private Interval(int count, IntervalUnit unit) => (Count, Unit) = (count, unit);

    public int Count { get; }
    public IntervalUnit Unit { get; }

    /// <summary>As a person says it: "1 week", "5 working days".</summary>
    public string Words => $"{Count.ToString(CultureInfo.InvariantCulture)} {UnitWord}";

    private string UnitWord =>
        (Count == 1, Unit) switch
        {
            (true, IntervalUnit.Days) => "day",
            (true, IntervalUnit.WorkingDays) => "working day",
            (true, IntervalUnit.Weeks) => "week",
            (true, IntervalUnit.Months) => "month",
            (true, IntervalUnit.Years) => "year",
            (false, IntervalUnit.Days) => "days",
            (false, IntervalUnit.WorkingDays) => "working days",
            (false, IntervalUnit.Weeks) => "weeks",
            (false, IntervalUnit.Months) => "months",
            _ => "years",
        };

    public static Interval Days(int count) => Of(count, IntervalUnit.Days);

    public static Interval Weeks(int count) => Of(count, IntervalUnit.Weeks);

    public static Interval Months(int count) => Of(count, IntervalUnit.Months);

    public static Interval Years(int count) => Of(count, IntervalUnit.Years);

    public static Interval WorkingDays(int count) => Of(count, IntervalUnit.WorkingDays);

    public static Interval Of(int count, IntervalUnit unit) =>
        count is >= 1 and <= Most
            ? new Interval(count, unit)
            : throw new ArgumentOutOfRangeException(
                nameof(count),
                count,
                $"An interval is between 1 and {Most}"
            );

    /// <summary>Reads "4 weeks", "1 year", "5 working days" or "5 working-days"; null if it is anything else.</summary>
    public static Interval? TryParse(string? text)
    {
        var match = Pattern().Match(text ?? "");
        if (
            !match.Success
            || !int.TryParse(
                match.Groups["count"].ValueSpan,
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var count
            )
            || count is < 1 or > Most
        )
        {
            return null;
        }

        return new Interval(
            count,
            match.Groups["unit"].Value switch
            {
                "day" => IntervalUnit.Days,
                "week" => IntervalUnit.Weeks,
                "month" => IntervalUnit.Months,
                "year" => IntervalUnit.Years,
                _ => IntervalUnit.WorkingDays,
            }
        );
    }

    /// <summary>The last day that this interval from <paramref name="day"/> still allows; the day after is late.</summary>
    /// <exception cref="InvalidOperationException">The unit is working days, which need a calendar.</exception>
    public DateOnly From(DateOnly day) =>
        Unit switch
        {
            IntervalUnit.Days => day.AddDays(Count),
            IntervalUnit.Weeks => day.AddDays(7 * Count),
            IntervalUnit.Months => day.AddMonths(Count),
            IntervalUnit.Years => day.AddYears(Count),
            _ => throw new InvalidOperationException("Working days need a calendar"),
        };

    /// <inheritdoc cref="From(DateOnly)"/>
    public DateOnly From(DateOnly day, Calendars.WorkingDays calendar) =>
        Unit == IntervalUnit.WorkingDays ? calendar.Add(day, Count) : From(day);

    /// <summary>Whether this lasts longer than another, both counted from the same day.</summary>
    public bool IsLongerThan(Interval other, Calendars.WorkingDays calendar) =>
        From(Any, calendar) > other.From(Any, calendar);

    private static DateOnly Any => new(2026, 1, 1);

    public override string ToString() => Words;

    [GeneratedRegex(
        @"^(?<count>[0-9]{1,4}) (?<unit>day|week|month|year|working[ -]day)s?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Pattern();
}
