using Sightline.Sessions;

namespace Sightline.Planning;

/// <summary>One date that somebody wants to book from a plan.</summary>
public sealed record WantedDate(PlanSubject Subject, DateOnly On, TimeOnly StartsAt, int Minutes);

/// <summary>Looks at the dates of a plan before they are booked: what cannot be, and what there is to know.</summary>
public static class PlanCheck
{
    /// <summary>Why this date cannot be booked beside those before it.</summary>
    public static Refusal? WhyNot(
        WantedDate date,
        IEnumerable<WantedDate> before,
        Person by,
        DateOnly today
    )
    {
        if (
            (
                Session.WhyNotBook(date.Subject.Supervision, by)
                ?? Session.WhyNotOn(date.Subject.Supervision, date.On, today)
            ) is
            { } refusal
        )
        {
            return refusal;
        }

        // One supervisor holds all of them, so any two at one time clash.
        return
            before.FirstOrDefault(b =>
                b.On == date.On
                && b.StartsAt < date.StartsAt.AddMinutes(date.Minutes)
                && date.StartsAt < b.StartsAt.AddMinutes(b.Minutes)
            )
                is { } other
            ? new(
                $"On {Words.Day(date.On)} you meet with {other.Subject.Person.Name} at {Words.Time(other.StartsAt)}. Choose another time for {date.Subject.Person.Name}"
            )
            : null;
    }

    /// <summary>What there is to know about the dates, with whose they are; in the order of the people.</summary>
    public static IReadOnlyList<BookingNote> Notes(
        IReadOnlyList<WantedDate> dates,
        DateOnly today
    ) =>
        [
            .. dates
                .GroupBy(d => d.Subject)
                .SelectMany(g => Of(g.Key, [.. g.OrderBy(d => d.On)], today)),
        ];

    private static IEnumerable<BookingNote> Of(
        PlanSubject subject,
        IReadOnlyList<WantedDate> dates,
        DateOnly today
    )
    {
        DateOnly[] days = [.. dates.Select(d => d.On)];
        var notes = dates.SelectMany(d =>
            subject.Diary.NotesOn(d.On, d.StartsAt, d.Minutes, days, subject.Terms, today)
        );
        if (subject.Diary.NoteOnYear(days, subject.Terms) is { } year)
        {
            notes = notes.Append(year);
        }

        return notes.Select(n => n with { Text = $"{subject.Person.GivenName}: {n.Text}" });
    }
}
