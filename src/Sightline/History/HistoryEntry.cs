namespace Sightline.History;

/// <summary>
/// One line of the history: something that somebody did or read, who, when, why and from where. Written in the transaction of the act, or before
/// the words are shown; never changed.
/// </summary>
public sealed class HistoryEntry : AgencyOwned
{
    private HistoryEntry() { }

    public HistoryEntry(Guid agencyId, Happening happening, string? from = null, Guid? id = null)
        : base(agencyId, id)
    {
        Act = happening.Act;
        ActorId = happening.ActorId;
        // As fine as every database keeps it, so that a line read back is the line that was written.
        At = happening.At.AddTicks(-(happening.At.Ticks % TimeSpan.TicksPerMicrosecond));
        SupervisionId = happening.SupervisionId;
        PersonId = happening.PersonId;
        About = happening.About;
        Why = happening.Why;
        SessionId = happening.SessionId;
        Fingerprint = happening.Fingerprint;
        From = from;
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

    /// <summary>The fingerprint of the text that was signed, shared or added.</summary>
    public string? Fingerprint { get; private set; }

    /// <summary>The network it came from, as coarse as <see cref="Whence"/> keeps it; none where no browser was behind it.</summary>
    public string? From { get; private set; }

    public HistoryLine ToLine() =>
        new(
            AgencyId,
            Id,
            Act,
            ActorId,
            At,
            SupervisionId,
            PersonId,
            SessionId,
            About,
            Why,
            Fingerprint,
            From
        );
}
