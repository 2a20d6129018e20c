using Sightline.Children;

namespace Sightline.Records;

/// <summary>What the two said about one child in one session, under the policy's headings.</summary>
public sealed partial class ChildDiscussion : AgencyOwned
{
    private readonly List<DiscussionHeading> _headings = [];

    private ChildDiscussion() { }

    public ChildDiscussion(SessionRecord record, Child child, Guid? id = null)
        : base(record.AgencyId, id)
    {
        RecordId = record.Id;
        ChildId = child.Id;
        Child = child;
    }

    public Guid RecordId { get; private set; }
    public Guid ChildId { get; private set; }
    public Child? Child { get; private set; }
    public DateOnly? LastSeenOn { get; set; }
    public bool? SeenAlone { get; set; }
    public string? WhyNotSeenAlone { get; set; }
    public DateOnly? PlanReviewOn { get; set; }

    /// <summary>What this work does to the worker; only the two see it, and it never goes on the child's record.</summary>
    public string? ImpactOnWorker { get; set; }

    /// <summary>Which part goes on the child's own record.</summary>
    public NoteScope NoteScope { get; set; } = NoteScope.EveryHeading;

    /// <summary>The note itself, where a short one is chosen.</summary>
    public string? ShortNote { get; set; }

    /// <summary>Somebody will act on it today, so it goes on the child's record at once.</summary>
    public bool Urgent { get; set; }

    public IReadOnlyList<DiscussionHeading> Headings => _headings;

    public DiscussionHeading Heading(string key)
    {
        var heading = _headings.Find(h => h.Key == key);
        if (heading is null)
        {
            heading = new DiscussionHeading(this, key);
            _headings.Add(heading);
        }

        return heading;
    }
}
