using System.Globalization;
using System.Text.RegularExpressions;

namespace Sightline.Policies;

/// <summary>The units in which a policy may say how long.</summary>
public enum IntervalUnit
{
    Hours,
    Days,
    WorkingDays,
    Weeks,
    Months,
    Years,
    HalfTerms,
    Terms,

    /// <summary>Shifts worked: for staff who come when they are asked.</summary>
    Shifts,
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

    /// <summary>As a person says how often: "every week", "every 4 weeks".</summary>
    public string Every => Count == 1 ? $"every {UnitWord}" : $"every {Words}";

    /// <summary>Whether the calendar alone says when it ends.</summary>
    public bool IsOfTheCalendar =>
        Unit
            is IntervalUnit.Days
                or IntervalUnit.Weeks
                or IntervalUnit.Months
                or IntervalUnit.Years;

    /// <summary>How a schema recognises one.</summary>
    internal static string SchemaPattern =>
        $"^[0-9]{{1,4}} ({string.Join('|', Enum.GetValues<IntervalUnit>().Select(WordOf))})s?$";

    private string UnitWord => WordOf(Unit) + (Count == 1 ? "" : "s");

    private static string WordOf(IntervalUnit unit) =>
        unit switch
        {
            IntervalUnit.Hours => "hour",
            IntervalUnit.Days => "day",
            IntervalUnit.WorkingDays => "working day",
            IntervalUnit.Weeks => "week",
            IntervalUnit.Months => "month",
            IntervalUnit.Years => "year",
            IntervalUnit.HalfTerms => "half-term",
            IntervalUnit.Terms => "term",
            _ => "shift",
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
                "hour" => IntervalUnit.Hours,
                "day" => IntervalUnit.Days,
                "week" => IntervalUnit.Weeks,
                "month" => IntervalUnit.Months,
                "year" => IntervalUnit.Years,
                "term" => IntervalUnit.Terms,
                "half-term" or "half term" => IntervalUnit.HalfTerms,
                "shift" => IntervalUnit.Shifts,
                _ => IntervalUnit.WorkingDays,
            }
        );
    }

    /// <summary>The last day that this interval from <paramref name="day"/> still allows; the day after is late.</summary>
    /// <exception cref="InvalidOperationException">The unit needs more than the calendar: working days, terms, shifts.</exception>
    public DateOnly From(DateOnly day) =>
        Unit switch
        {
            // A whole day is the least that a rule about days can say; hours run out within a deadline.
            IntervalUnit.Hours => day.AddDays((Count + 23) / 24),
            IntervalUnit.Days => day.AddDays(Count),
            IntervalUnit.Weeks => day.AddDays(7 * Count),
            IntervalUnit.Months => day.AddMonths(Count),
            IntervalUnit.Years => day.AddYears(Count),
            _ => throw new InvalidOperationException("This unit needs more than the calendar"),
        };

    /// <inheritdoc cref="From(DateOnly)"/>
    public DateOnly From(DateOnly day, Calendars.WorkingDays calendar) =>
        Unit == IntervalUnit.WorkingDays ? calendar.Add(day, Count) : About(day);

    /// <summary>
    /// <see cref="From(DateOnly)"/> where the calendar alone says it; otherwise a fair guess, for comparing lengths and for planning ahead.
    /// </summary>
    public DateOnly About(DateOnly day) =>
        Unit switch
        {
            IntervalUnit.WorkingDays => day.AddDays((7 * Count + 4) / 5),
            IntervalUnit.HalfTerms => day.AddDays(49 * Count),
            IntervalUnit.Terms => day.AddDays(98 * Count),
            IntervalUnit.Shifts => day.AddDays(2 * Count),
            _ => From(day),
        };

    /// <summary>About how many days it is, for comparing one length with another.</summary>
    public int AboutDays
    {
        get
        {
            var day = new DateOnly(2023, 1, 1);
            return About(day).DayNumber - day.DayNumber;
        }
    }

    /// <summary>Whether this lasts longer than another, both counted from the same day.</summary>
    public bool IsLongerThan(Interval other, Calendars.WorkingDays calendar) =>
        From(Any, calendar) > other.From(Any, calendar);

    private static DateOnly Any => new(2026, 1, 1);

    public override string ToString() => Words;

    [GeneratedRegex(
        @"^(?<count>[0-9]{1,4}) (?<unit>hour|day|week|month|year|working[ -]day|half[ -]term|term|shift)s?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Pattern();
}
