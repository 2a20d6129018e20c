using Sightline.Supervisions;

namespace Sightline.Sessions;

/// <summary>A session was moved to another day or time: from when to when, by whom, for whom and why.</summary>
public sealed class SessionMove : AgencyOwned
{
    private SessionMove() { }

    internal SessionMove(
        Session session,
        DateOnly toOn,
        TimeOnly toStartsAt,
        Person by,
        Side? side,
        string reason,
        string? note,
        DateTime at
    )
        : base(session.AgencyId)
    {
        SessionId = session.Id;
        FromOn = session.On;
        FromStartsAt = session.StartsAt;
        ToOn = toOn;
        ToStartsAt = toStartsAt;
        ById = by.Id;
        Side = side;
        Reason = reason;
        Note = note;
        At = at;
    }

    public Guid SessionId { get; private set; }
    public DateOnly FromOn { get; private set; }
    public TimeOnly FromStartsAt { get; private set; }
    public DateOnly ToOn { get; private set; }
    public TimeOnly ToStartsAt { get; private set; }
    public Guid ById { get; private set; }

    /// <summary>Who could not make the first time: supervisee, supervisor, or neither (none).</summary>
    public Side? Side { get; private set; }
    public string Reason { get; private set; } = "";
    public string? Note { get; private set; }
    public DateTime At { get; private set; }
}
