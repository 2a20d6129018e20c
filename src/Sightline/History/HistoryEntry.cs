namespace Sightline.History;

/// <summary>One thing that somebody did: what, who, when, why. Written in the transaction of the act; never changed.</summary>
public sealed class HistoryEntry : AgencyOwned
{
    private HistoryEntry() { }

    public HistoryEntry(Guid agencyId, Happening happening)
        : base(agencyId)
    {
        Act = happening.Act;
        ActorId = happening.ActorId;
        At = happening.At;
        SupervisionId = happening.SupervisionId;
        PersonId = happening.PersonId;
        About = happening.About;
        Why = happening.Why;
        SessionId = happening.SessionId;
    }

    /// <summary>A word from <c>docs/history.md</c>.</summary>
    public string Act { get; private set; } = "";
    public Guid ActorId { get; private set; }
    public Person? Actor { get; private set; }
    public DateTime At { get; private set; }
    public Guid? SupervisionId { get; private set; }
    public Guid? PersonId { get; private set; }
    public string? About { get; private set; }
    public string? Why { get; private set; }

    /// <summary>The session it was about, if it was about one.</summary>
    public Guid? SessionId { get; private set; }
}
