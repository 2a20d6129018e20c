using Sightline.Children;
using Sightline.Records;

namespace Sightline.Actions;

/// <summary>Something one of the two will do, agreed in a session: what, why, who, by when, and how they will know.</summary>
public sealed class AgreedAction : AgencyOwned
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
        SupervisionId = record.SupervisionId;
        RecordId = record.Id;
        What = what;
        OwnerId = ownerId;
        ByOn = byOn;
        AgreedAt = at;
        AgreedById = agreedBy.Id;
    }

    public Guid SupervisionId { get; private set; }

    /// <summary>The record of the session in which it was agreed.</summary>
    public Guid RecordId { get; private set; }
    public Guid? ChildId { get; set; }
    public Child? Child { get; private set; }
    public string What { get; set; } = "";
    public string? Why { get; set; }

    /// <summary>Who will do it: the supervisee or the supervisor.</summary>
    public Guid OwnerId { get; set; }
    public DateOnly ByOn { get; set; }
    public string? HowWeWillKnow { get; set; }
    public DateTime AgreedAt { get; private set; }
    public Guid AgreedById { get; private set; }

    /// <summary>When a review closed it; none while it carries over.</summary>
    public DateTime? ClosedAt { get; private set; }

    public IReadOnlyList<ActionReview> Reviews => _reviews;
    public IReadOnlyList<ActionUpdate> Updates => _updates;

    public bool Open => ClosedAt is null;

    /// <summary>Says how it stands at a later session. Done and no longer needed close it; anything else carries over by itself.</summary>
    public ActionReview Review(
        SessionRecord record,
        string outcome,
        bool closes,
        string? note,
        Person by,
        DateTime at
    )
    {
        var review = _reviews.Find(r => r.RecordId == record.Id);
        if (review is null)
        {
            review = new ActionReview(this, record, by);
            _reviews.Add(review);
        }

        review.Say(outcome, note, at);
        ClosedAt = closes ? at : null;
        return review;
    }

    /// <summary>Takes back what was said at one session, while that record is still being written.</summary>
    public void TakeBack(SessionRecord record)
    {
        if (_reviews.Find(r => r.RecordId == record.Id) is { } review)
        {
            _reviews.Remove(review);
            ClosedAt = null;
        }
    }

    /// <summary>Either of the two says between sessions how it goes or what stands in the way.</summary>
    public ActionUpdate Report(
        Person by,
        string text,
        bool standsInTheWay,
        DateTime at,
        Guid? id = null
    )
    {
        var update = new ActionUpdate(this, by, text, standsInTheWay, at, id);
        _updates.Add(update);
        return update;
    }
}
