using Sightline.Calendars;
using Sightline.Policies;

namespace Sightline.Standing;

/// <summary>What a plan of sessions has to fit: the rules, what is already held and booked, and when the two are free.</summary>
public sealed record BookingRequest
{
    public required StreamRules Rules { get; init; }
    public required SupervisionFacts Facts { get; init; }
    public required WorkingDays Calendar { get; init; }

    /// <summary>The first and last day that may be booked.</summary>
    public required DateOnly FromOn { get; init; }

    /// <inheritdoc cref="FromOn"/>
    public required DateOnly UntilOn { get; init; }

    /// <summary>Formal sessions booked already. A series goes on after the last of them.</summary>
    public IReadOnlyList<DateOnly> BookedOn { get; init; } = [];

    /// <summary>The supervisor's leave of any kind; the supervisee's is among the facts.</summary>
    public IReadOnlyList<Leave> SupervisorLeave { get; init; } = [];

    /// <summary>The weekday that the two keep free; null takes that of the first date.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>Why the two cannot meet on a day, as the end of a sentence ("that is Good Friday"); null if they can.</summary>
    public string? WhyNotOn(DateOnly day) =>
        Calendar.WhyFree(day) is { } free ? $"that is {free}"
        : Facts.Leave.Any(l => l.Includes(day)) ? "the supervisee is on leave then"
        : SupervisorLeave.Any(l => l.Includes(day)) ? "the supervisor is on leave then"
        : null;
}

/// <summary>One date of a proposed series.</summary>
/// <param name="WouldBeOn">The date that the interval alone would give.</param>
/// <param name="Words">Why it is not that date; null where it is.</param>
public sealed record ProposedDate(DateOnly On, DateOnly WouldBeOn, string? Words)
{
    public bool Moved => On != WouldBeOn;
}

/// <summary>How much a remark weighs.</summary>
public enum BookingRemarkKind
{
    /// <summary>Worth knowing: the usual interval passes, or the day is not a working day.</summary>
    Note,

    /// <summary>The longest interval passes or the year's minimum is missed: needs a reason.</summary>
    Late,

    /// <summary>The absolute limit passes.</summary>
    Breach,
}

/// <summary>Something to say about a plan.</summary>
/// <param name="On">The planned day it is about; null where it is about the whole.</param>
/// <param name="Clause">The policy's clause; null where no rule is concerned.</param>
public sealed record BookingRemark(
    BookingRemarkKind Kind,
    DateOnly? On,
    string Words,
    Clause? Clause
);

/// <summary>A proposed series and what cannot be satisfied in it.</summary>
public sealed record BookingPlan(
    IReadOnlyList<ProposedDate> Dates,
    IReadOnlyList<BookingRemark> Remarks
);
