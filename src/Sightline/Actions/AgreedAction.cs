using Sightline.Children;
using Sightline.Records;
using Sightline.Sessions;

namespace Sightline.Actions;

/// <summary>Something one of the two will do, agreed in a session: what, why, who, by when, and how they will know.</summary>
public sealed partial class AgreedAction : AgencyOwned
{
    private readonly List<ActionReview> _reviews = [];
    private readonly List<ActionUpdate> _updates = [];

    private AgreedAction() { }

    public AgreedAction(
        SessionRecord record,
        string what,
        Guid ownerId,
        DateOnly byOn,
        Person agreedBy,
        DateTime at,
        Guid? id = null
    )
        : base(record.AgencyId, id)
    {
        RefusedException.ThrowIf(record.WhyNotWrite(agreedBy));
        SupervisionId = record.SupervisionId;
        RecordId = record.Id;
        What = what;
        OwnerId = ownerId;
        ByOn = byOn;
        AgreedAt = at;
        AgreedById = agreedBy.Id;
        record.Touched(true, at);
    }

    public Guid SupervisionId { get; private set; }

    /// <summary>The record of the session in which it was agreed.</summary>
    public Guid RecordId { get; private set; }
    public Guid? ChildId { get; private set; }
    public Child? Child { get; private set; }
    public string What { get; private set; } = "";
    public string? Why { get; private set; }

    /// <summary>Who will do it: the supervisee or the supervisor.</summary>
    public Guid OwnerId { get; private set; }
    public DateOnly ByOn { get; private set; }
    public string? HowWeWillKnow { get; private set; }
    public DateTime AgreedAt { get; private set; }
    public Guid AgreedById { get; private set; }

    /// <summary>When a review closed it; none while it carries over.</summary>
    public DateTime? ClosedAt { get; private set; }

    public IReadOnlyList<ActionReview> Reviews => _reviews;
    public IReadOnlyList<ActionUpdate> Updates => _updates;

    public bool Open => ClosedAt is null;

    /// <summary>Nobody agrees in a session to do something before it.</summary>
    public static Refusal? WhyNotBy(DateOnly byOn, Session session) =>
        byOn < session.On
            ? new(
                $"Enter a day that is not before the session, which was on {Words.Day(session.On)}"
            )
            : null;

    public Refusal? WhyNotChange(SessionRecord record, Person by) =>
        record.Id != RecordId
            ? new("This was agreed in another session. Review it, or agree a new action")
            : record.WhyNotWrite(by);

    /// <summary>Says it in other words while its record is still being written.</summary>
    public bool Change(SessionRecord record, ActionWords words, Person by, DateTime at)
    {
        RefusedException.ThrowIf(WhyNotChange(record, by));
        var same = words == new ActionWords(What, Why, OwnerId, ByOn, HowWeWillKnow, ChildId);
        What = words.What;
        Why = words.Why;
        OwnerId = words.OwnerId;
        ByOn = words.ByOn;
        HowWeWillKnow = words.HowWeWillKnow;
        ChildId = words.ChildId;
        return record.Touched(!same, at);
    }

    /// <summary>Takes it off the record again, before anybody relied on it.</summary>
    public void Remove(SessionRecord record, Person by, DateTime at)
    {
        RefusedException.ThrowIf(WhyNotChange(record, by));
        record.Touched(true, at);
    }
}
