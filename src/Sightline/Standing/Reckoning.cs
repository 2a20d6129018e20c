using Sightline.Calendars;
using Sightline.Policies;

namespace Sightline.Standing;

/// <summary>What lengths of time are reckoned by besides the calendar: a nation's working days, a school's terms, the shifts somebody worked.</summary>
public sealed record Reckoning(
    WorkingDays? WorkingDays,
    Terms Terms,
    IReadOnlyList<DateOnly> ShiftsOn
)
{
    public static Reckoning ByTheCalendar { get; } = new(null, Terms.None, []);

    /// <summary>The last day that an interval from a day still allows; null where nobody can say yet.</summary>
    public DateOnly? Last(Interval interval, DateOnly day) =>
        interval.Unit switch
        {
            IntervalUnit.WorkingDays => WorkingDays?.Add(day, interval.Count),
            IntervalUnit.HalfTerms => Terms.EndOfHalfTerm(day, interval.Count),
            IntervalUnit.Terms => Terms.EndOfTerm(day, interval.Count),
            IntervalUnit.Shifts => LastBeforeShift(day, interval.Count),
            _ => interval.From(day),
        };

    /// <summary>The last instant that is in time for something owed within this time of another: hours run from the instant, days to their end.</summary>
    public DateTime? Until(Interval within, DateTime at) =>
        within.Unit == IntervalUnit.Hours ? at.AddHours(within.Count)
        : Last(within, Clock.LocalDay(at)) is { } day
            ? Clock.Instant(day.AddDays(1), TimeOnly.MinValue).AddTicks(-1)
        : null;

    /// <summary>After so many shifts the next one is one too many: until it is worked there is no such day.</summary>
    private DateOnly? LastBeforeShift(DateOnly day, int count) =>
        ShiftsOn
            .Where(s => s > day)
            .Order()
            .Skip(count)
            .Select(s => (DateOnly?)s.AddDays(-1))
            .FirstOrDefault();
}
