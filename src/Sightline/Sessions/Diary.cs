namespace Sightline.Sessions;

/// <summary>What is known about the days of both people: when they meet, when they are away, what else is in the calendar.</summary>
/// <param name="Since">The day the supervision began: the first gap runs from it.</param>
/// <param name="Meetings">The days on which the two met or plan to, without the session that is being moved.</param>
/// <param name="Away">Leave of either.</param>
/// <param name="Engagements">Sessions that either has, with the other or with somebody else.</param>
/// <param name="SuperviseeId">Whose pausing leave stops the clock.</param>
public sealed record Diary(
    DateOnly Since,
    IReadOnlyList<DateOnly> Meetings,
    IReadOnlyList<Absence> Away,
    IReadOnlyList<Engagement> Engagements,
    Guid SuperviseeId
)
{
    /// <summary>Why a day suits nobody: no working day, or one of the two is away.</summary>
    public string? WhyNot(DateOnly on, SessionTerms terms) =>
        terms.WhyNotWorkingDay(on) is { } closed ? $"it is {closed}"
        : Away.FirstOrDefault(a => a.Covers(on)) is { } absence ? absence.InWords
        : null;

    public DateOnly? LastMeetingBefore(DateOnly on) =>
        Meetings.Where(m => m < on).Select(m => (DateOnly?)m).DefaultIfEmpty().Max();

    /// <summary>The last day that keeps a limit; days of leave that stops the clock move it on day for day.</summary>
    public DateOnly LastDay(SpacingLimit limit, DateOnly last, SessionTerms terms)
    {
        var until = limit.LastDay(last);
        for (var day = last.AddDays(1); day <= until; day = day.AddDays(1))
        {
            if (Pauses(day, terms))
            {
                until = until.AddDays(1);
            }
        }

        return until;
    }

    private bool Pauses(DateOnly day, SessionTerms terms) =>
        Away.Any(a =>
            a.PersonId == SuperviseeId && a.Covers(day) && terms.PausingLeave.Contains(a.Kind)
        );
}
