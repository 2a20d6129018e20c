using Sightline.Supervisions;

namespace Sightline.Sessions;

/// <summary>One planned date on the monitoring sheet and what became of it. Dates, who and why: never what was said.</summary>
/// <param name="On">The date as it was planned.</param>
/// <param name="StartsAt">The time as it was planned.</param>
/// <param name="What">Held, Planned, Moved, Cancelled, Did not happen, No word yet.</param>
/// <param name="Detail">To when it moved, or how long it really was.</param>
/// <param name="Who">Who could not come.</param>
/// <param name="Reason">Why, in the policy's words.</param>
/// <param name="SinceLast">Days since the session held before.</param>
/// <param name="WasPrivate">Whether the place was private; none where nobody said.</param>
/// <param name="Interrupted">Whether it was interrupted; none where nobody said.</param>
/// <param name="WhyOutsidePolicy">Why it was booked beyond the policy.</param>
/// <param name="SessionId">The session, for a link of the two.</param>
public sealed record MonitoringLine(
    DateOnly On,
    TimeOnly StartsAt,
    string What,
    string? Detail,
    string? Who,
    string? Reason,
    int? SinceLast,
    bool? WasPrivate,
    bool? Interrupted,
    string? WhyOutsidePolicy,
    Guid SessionId
)
{
    /// <summary>The lines of one session: the date it came to rest on, and the dates it was moved from, newest first.</summary>
    public static IEnumerable<MonitoringLine> Of(
        Session session,
        DateOnly? heldBefore,
        SessionTerms terms,
        DateOnly today
    )
    {
        yield return new(
            session.On,
            session.StartsAt,
            session.Held ? "Held"
                : session.CalledOff
                    ? session.DidNotHappen ? "Did not happen"
                        : "Cancelled"
                : session.On < today ? "No word yet"
                : "Planned",
            session.Held
                ? session.HeldMinutes is { } minutes
                    ? Words.Length(minutes)
                    : null
                : session.CalledOff
                    ? null
                    : Words.Times(session.StartsAt, session.Minutes),
            session.CalledOff ? Name(session.CalledOffSide, session.Supervision!) : null,
            session.CalledOff ? terms.ReasonWords(session.CalledOffReason) : null,
            session.Held && heldBefore is { } before
                ? session.On.DayNumber - before.DayNumber
                : null,
            session.WasPrivate,
            session.Interruptions is { } interruptions ? interruptions.Length > 0 : null,
            session.WhyOutsidePolicy,
            session.Id
        );
        foreach (var move in session.Moves.OrderByDescending(m => m.At))
        {
            yield return new(
                move.FromOn,
                move.FromStartsAt,
                "Moved",
                $"To {Words.Day(move.ToOn)} at {Words.Time(move.ToStartsAt)}",
                Name(move.Side, session.Supervision!),
                terms.ReasonWords(move.Reason),
                null,
                null,
                null,
                null,
                session.Id
            );
        }
    }

    private static string Name(Side? side, Supervision supervision) =>
        side switch
        {
            Side.Supervisee => supervision.Supervisee!.Name,
            Side.Supervisor => supervision.Supervisor!.Name,
            _ => "Neither",
        };
}
