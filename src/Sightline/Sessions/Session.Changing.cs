using Sightline.Supervisions;

namespace Sightline.Sessions;

/// <summary>Moving a session, calling it off, saying that it took place.</summary>
public sealed partial class Session
{
    public Refusal? WhyNotChange() =>
        Held ? new("This session has taken place, so it cannot be moved or called off")
        : CalledOff ? new("This session has already been called off")
        : null;

    /// <summary>A day that has passed cannot be moved away: the session did not happen, and a new one is booked.</summary>
    public Refusal? WhyNotMove(DateOnly today) =>
        WhyNotChange()
        ?? (
            On < today
                ? new(
                    $"{Words.Day(On)} has passed, so the session cannot be moved. Say that it did not happen, and book a new date"
                )
                : null
        );

    public void Move(
        DateOnly toOn,
        TimeOnly toStartsAt,
        string place,
        Person by,
        Side? side,
        string reason,
        string? note,
        DateTime at
    )
    {
        RefusedException.ThrowIf(WhyNotMove(Clock.LocalDay(at)));
        _moves.Add(new SessionMove(this, toOn, toStartsAt, by, side, reason, note, at));
        Happened(
            new(
                "session-moved",
                by.Id,
                at,
                SupervisionId,
                SuperviseeId,
                $"{Words.Day(On)} to {Words.Day(toOn)}",
                reason,
                Id
            )
        );
        On = toOn;
        StartsAt = toStartsAt;
        Place = place;
        Version++;
    }

    /// <summary>Says that it will not happen (before its day) or did not (on its day or after).</summary>
    public void CallOff(
        Person by,
        Side? side,
        string reason,
        string? note,
        Guid? replacedById,
        DateTime at
    )
    {
        RefusedException.ThrowIf(WhyNotChange());
        CalledOffAt = at;
        CalledOffById = by.Id;
        CalledOffSide = side;
        CalledOffReason = reason;
        CalledOffNote = note;
        ReplacedById = replacedById;
        DidNotHappen = On <= Clock.LocalDay(at);
        Version++;
        Happened(
            new(
                DidNotHappen ? "session-did-not-happen" : "session-cancelled",
                by.Id,
                at,
                SupervisionId,
                SuperviseeId,
                Words.Day(On),
                reason,
                Id
            )
        );
    }

    public Refusal? WhyNotHold(DateOnly today) =>
        CalledOff ? new("This session was called off")
        : On > today
            ? new(
                $"This session is planned for {Words.Day(On)}. Move it to the day on which you met"
            )
        : null;

    /// <summary>Says that it took place on its planned day. Saying so twice is saying it once.</summary>
    public void Hold(Person by, DateTime at)
    {
        RefusedException.ThrowIf(WhyNotHold(Clock.LocalDay(at)));
        if (Held)
        {
            return;
        }

        HeldAt = at;
        HeldById = by.Id;
        Version++;
        Happened(
            new(
                "session-held",
                by.Id,
                at,
                SupervisionId,
                SuperviseeId,
                Words.Day(On),
                SessionId: Id
            )
        );
    }

    public void Close(int? minutes, bool? wasPrivate, string? interruptions)
    {
        HeldMinutes = minutes;
        WasPrivate = wasPrivate;
        Interruptions = interruptions;
        Version++;
    }
}
