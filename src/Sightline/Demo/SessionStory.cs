using Sightline.Sessions;
using Sightline.Supervisions;

namespace Sightline.Demo;

/// <summary>When two people met, moved it, called it off and why, and what they have booked.</summary>
internal sealed class SessionStory(Northmere northmere, Someone someone, Course course, Dice dice)
{
    private static readonly string[] Places =
    [
        "Room 4.2, Mulberry Place",
        "Room 2.1, Mulberry Place",
        "The quiet room, Tern House",
        "Room 7, Tern House",
    ];

    private static readonly (Side? Side, string Reason, string Note)[] Reasons =
    [
        (
            Side.Supervisee,
            "crisis",
            "An emergency protection order hearing was listed for the same morning."
        ),
        (
            Side.Supervisee,
            "crisis",
            "A strategy meeting was called at short notice and could not wait."
        ),
        (
            Side.Supervisee,
            "sickness",
            "Unwell overnight. We agreed a new date by message the same day."
        ),
        (Side.Supervisor, "sickness", "The supervisor was unwell and nobody else could stand in."),
        (
            Side.Supervisor,
            "supervisor-unavailable",
            "Called to an inspection meeting that morning."
        ),
        (
            null,
            "no-room",
            "The room had been given to somebody else and there was no other private one."
        ),
    ];

    private readonly string _place = dice.Of(Places);
    private readonly TimeOnly _startsAt = new(dice.Between(9, 14), dice.Between(0, 1) * 30);

    /// <summary>The days on which they met, oldest first, from the day supervision could begin.</summary>
    public List<DateOnly> HeldDays(DateOnly from)
    {
        var days = new List<DateOnly>();
        if (course.LastMet is not { } lastMet)
        {
            return days;
        }

        for (var on = northmere.Ago(lastMet); on > from.AddDays(4); )
        {
            days.Add(on);
            var gap = (course.EveryWeeks * 7) + dice.Between(-2, 3);
            gap += dice.Once(9) ? dice.Between(10, 17) : 0;
            on = ClearOfLeave(northmere.Calendar.OnOrBefore(on.AddDays(-gap)));
        }

        days.Reverse();
        return days;
    }

    /// <summary>The sessions of one supervision that were held, with what went before each: moves, and those that came to nothing.</summary>
    public IEnumerable<Session> Held(Supervision supervision, IReadOnlyList<DateOnly> days)
    {
        var previous = supervision.StartedOn;
        foreach (var on in days)
        {
            var session = Book(
                supervision,
                on,
                Clock.Instant(previous, new(16, 10)),
                out var moveFrom
            );
            if (
                on.DayNumber - previous.DayNumber > (course.EveryWeeks * 7) + 8
                && previous > supervision.StartedOn
            )
            {
                yield return CameToNothing(
                    supervision,
                    previous.AddDays(course.EveryWeeks * 7),
                    session
                );
            }

            if (moveFrom is { } from)
            {
                Move(supervision, session, from, on);
            }

            var ended = Clock.Instant(on, session.StartsAt).AddMinutes(session.Minutes);
            session.Hold(
                supervision.Supervisor!,
                northmere.At(northmere.ByNow(ended.AddMinutes(12), 5))
            );
            session.Close(
                dice.Of([80, 90, 95, 100, 105, 110, 115]),
                !dice.Once(14),
                dice.Once(7) ? "One phone call about a child, taken outside for ten minutes." : ""
            );
            previous = on;
            yield return session;
        }
    }

    /// <summary>What is booked: the next one, which may have passed without a word, and those after it.</summary>
    public IEnumerable<Session> Planned(Supervision supervision, DateOnly? lastHeld)
    {
        if (course.Next is not { } next)
        {
            yield break;
        }

        var bookedAt = northmere.ByNow(
            Clock.Instant(lastHeld ?? supervision.StartedOn, new(16, 20)),
            45
        );
        var on = next < 0 ? northmere.Ago(-next) : northmere.Ahead(next);
        for (var at = 0; at <= course.BookedAhead; at++)
        {
            yield return NewSession(supervision, on, bookedAt);
            on = ClearOfLeave(northmere.Calendar.OnOrAfter(on.AddDays(course.EveryWeeks * 7)));
        }
    }

    private Session Book(
        Supervision supervision,
        DateOnly on,
        DateTime bookedAt,
        out DateOnly? movedFrom
    )
    {
        var first = northmere.Calendar.OnOrBefore(on.AddDays(-dice.Between(1, 6)));
        var moved = dice.Once(8) && Clock.Instant(first.AddDays(-1), new(17, 0)) > bookedAt;
        movedFrom = moved ? first : null;
        return NewSession(supervision, moved ? first : on, bookedAt);
    }

    public static int MinutesOf(Course course) => course.EveryWeeks == 2 ? 90 : 105;

    private Session NewSession(Supervision supervision, DateOnly on, DateTime bookedAt)
    {
        northmere.At(bookedAt);
        return new(
            supervision,
            on,
            StartOn(supervision, on),
            MinutesOf(course),
            _place,
            "one-to-one",
            supervision.Supervisor!,
            bookedAt
        );
    }

    private TimeOnly StartOn(Supervision supervision, DateOnly on) =>
        northmere.Diary.Take(
            supervision.SupervisorId,
            supervision.SuperviseeId,
            on,
            _startsAt,
            MinutesOf(course)
        );

    private void Move(Supervision supervision, Session session, DateOnly from, DateOnly to)
    {
        var (side, reason, note) = dice.Of(Reasons);
        var at = northmere.At(Clock.Instant(from.AddDays(-1), new(15, 20)));
        session.Move(
            to,
            StartOn(supervision, to),
            _place,
            northmere[someone.Reference],
            side,
            reason,
            note,
            at
        );
    }

    private Session CameToNothing(Supervision supervision, DateOnly on, Session instead)
    {
        var day = northmere.Calendar.OnOrBefore(on);
        var session = NewSession(
            supervision,
            day,
            Clock.Instant(supervision.StartedOn, new(12, 0))
        );
        var (side, reason, note) = dice.Of(Reasons);
        var onTheDay = dice.Once(2);
        var at = northmere.At(
            Clock.Instant(
                onTheDay ? day : northmere.Calendar.OnOrBefore(day.AddDays(-2)),
                new(16, 45)
            )
        );
        var by = side == Side.Supervisee ? supervision.Supervisee! : supervision.Supervisor!;
        session.CallOff(by, side, reason, note, instead.Id, at);
        return session;
    }

    private DateOnly ClearOfLeave(DateOnly on)
    {
        foreach (var (from, until, _) in course.Away)
        {
            var (first, last) = (northmere.Today.AddDays(from), northmere.Today.AddDays(until));
            if (on >= first && on <= last)
            {
                return on < northmere.Today
                    ? northmere.Calendar.OnOrBefore(first.AddDays(-1))
                    : northmere.Calendar.OnOrAfter(last.AddDays(1));
            }
        }

        return on;
    }
}
