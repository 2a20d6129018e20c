using Sightline.Sessions;
using Sightline.Supervisions;

namespace Sightline.Records;

/// <summary>
/// What is kept of one session. Its author writes it, shares it, both sign it; then it never changes again.
/// The supervisor answers for it, whoever writes it.
/// </summary>
public sealed partial class SessionRecord : AgencyOwned
{
    private readonly List<RecordSection> _sections = [];
    private readonly List<CaseLine> _caseLines = [];
    private readonly List<ChildDiscussion> _discussions = [];
    private readonly List<RecordSharing> _sharings = [];
    private readonly List<RecordSignature> _signatures = [];
    private readonly List<ChangeRequest> _changeRequests = [];
    private readonly List<Addendum> _addenda = [];

    private SessionRecord() { }

    public SessionRecord(
        Session session,
        Guid policyVersionId,
        Person writer,
        DateTime at,
        Guid? id = null
    )
        : base(session.AgencyId, id)
    {
        SessionId = session.Id;
        Session = session;
        SupervisionId = session.SupervisionId;
        SuperviseeId = session.SuperviseeId;
        PolicyVersionId = policyVersionId;
        WriterId = writer.Id;
        StartedAt = at;
        ChangedAt = at;
        Happened(
            new(
                "record-started",
                writer.Id,
                at,
                SupervisionId,
                SuperviseeId,
                Words.Day(session.On),
                SessionId: session.Id
            )
        );
    }

    public Guid SessionId { get; private set; }
    public Session? Session { get; private set; }
    public Guid SupervisionId { get; private set; }
    public Supervision? Supervision { get; private set; }
    public Guid SuperviseeId { get; private set; }

    /// <summary>The policy whose template this record follows for good.</summary>
    public Guid PolicyVersionId { get; private set; }

    /// <summary>Who writes it up; either of the two may.</summary>
    public Guid WriterId { get; private set; }
    public DateTime StartedAt { get; private set; }

    /// <summary>When its author last wrote something that the text shared last does not hold; none where that text is the whole of it.</summary>
    public DateTime? ChangedAt { get; private set; }

    /// <summary>The text shared last and when, beside the sharings themselves, so that nobody has to read every text to know.</summary>
    public Guid? LatestSharingId { get; private set; }
    public DateTime? SharedAt { get; private set; }

    /// <summary>When the second of the two signed the text shared last. From then on nothing changes.</summary>
    public DateTime? SignedAt { get; private set; }

    /// <summary>Rises with every change, so that a page that was writing while somebody signed finds out.</summary>
    public int Revision { get; private set; }

    public IReadOnlyList<RecordSection> Sections => _sections;
    public IReadOnlyList<CaseLine> CaseLines => _caseLines;
    public IReadOnlyList<ChildDiscussion> Discussions => _discussions;

    /// <summary>Every text that was shared, oldest first; the last is the one to sign.</summary>
    public IReadOnlyList<RecordSharing> Sharings => _sharings;
    public IReadOnlyList<RecordSignature> Signatures => _signatures;
    public IReadOnlyList<ChangeRequest> ChangeRequests => _changeRequests;
    public IReadOnlyList<Addendum> Addenda => _addenda;
}
