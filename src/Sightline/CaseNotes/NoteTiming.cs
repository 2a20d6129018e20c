using Sightline.Calendars;

namespace Sightline.CaseNotes;

/// <summary>How a note stands by its time, in plain words: dates alone, so that a team's page can say it too.</summary>
/// <param name="DueOn">The last day that is in time.</param>
/// <param name="ChangedAt">When the words became other than those on the child's record.</param>
/// <param name="LeftOff">Somebody said that it does not belong there.</param>
public sealed record NoteTiming(
    DateOnly DueOn,
    bool Urgent,
    DateTime? RecordedAt,
    DateTime? ChangedAt,
    bool LeftOff
)
{
    public bool LateOn(DateOnly today) => RecordedAt is null && today > DueOn;

    /// <summary>Due today or tomorrow, or its day has passed, or there is something to do again.</summary>
    public bool PressingOn(DateOnly today) =>
        ChangedAt is not null || RecordedAt is null && DueOn <= today.AddDays(1);

    /// <summary>Working days after the day it was due: 0 on a Saturday after a Friday, and while it is in time.</summary>
    public int WorkingDaysLate(DateOnly today, WorkingDays calendar) =>
        Math.Max(0, calendar.Between(DueOn, RecordedAt is { } at ? Clock.LocalDay(at) : today));

    /// <summary>For those who can do something about it: 1 working day late, record it now.</summary>
    public string Asks(DateOnly today, WorkingDays calendar) =>
        Says(today, calendar)
        + (
            ChangedAt is not null ? ": record it again"
            : LateOn(today) ? ": record it now"
            : ""
        );

    /// <summary>Due tomorrow; 1 working day late; Recorded on 20 November 2026, in time.</summary>
    public string Says(DateOnly today, WorkingDays calendar) =>
        ChangedAt is { } changed ? $"Changed on {Day(changed)}"
        : RecordedAt is { } at
            ? LeftOff ? $"Left off on {Day(at)}"
                : $"Recorded on {Day(at)}, {HowFarInTime(calendar)}"
        : today > DueOn ? Capital(HowFarInTime(today, calendar))
        : Urgent ? "Due now"
        : today == DueOn ? "Due today"
        : today.AddDays(1) == DueOn ? "Due tomorrow"
        : $"Due on {Words.LongDay(DueOn)}";

    /// <summary>Whether it was recorded in time: in time; 2 working days late.</summary>
    public string HowFarInTime(WorkingDays calendar) =>
        RecordedAt is { } at ? HowFarInTime(Clock.LocalDay(at), calendar) : "";

    private string HowFarInTime(DateOnly on, WorkingDays calendar) =>
        on <= DueOn ? "in time"
        : Math.Max(0, calendar.Between(DueOn, on)) is var days and > 0
            ? $"{Words.Count(days, "working day")} late"
        : $"was due on {Words.Day(DueOn)}";

    private static string Day(DateTime at) => Words.Day(Clock.LocalDay(at));

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
