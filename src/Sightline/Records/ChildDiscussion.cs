using Sightline.Children;

namespace Sightline.Records;

/// <summary>What the two said about one child in one session, under the policy's headings.</summary>
public sealed class ChildDiscussion : AgencyOwned
{
    /// <summary>What this work does to the worker; only the two see it, and it never goes on the child's record. No policy's heading starts with a tilde.</summary>
    public const string ImpactOnWorker = "~impact";

    /// <summary>The note for the child's record, where a short one is chosen.</summary>
    public const string ShortNote = "~short-note";

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
    public DateOnly? LastSeenOn { get; private set; }
    public bool? SeenAlone { get; private set; }
    public string? WhyNotSeenAlone { get; private set; }
    public DateOnly? PlanReviewOn { get; private set; }

    /// <summary>Which of the policy's choices goes on the child's own record; none is the first.</summary>
    public string? NoteChoice { get; private set; }

    /// <summary>Somebody will act on it today, so it goes on the child's record at once.</summary>
    public bool Urgent { get; private set; }

    /// <summary>How often the facts beside the words were stated, for pages that were opened before.</summary>
    public int Statings { get; private set; }

    public IReadOnlyList<DiscussionHeading> Headings => _headings;

    public bool Written => Statings > 0 || _headings.Exists(h => h.Written);

    public DiscussionFacts Facts =>
        new(LastSeenOn, SeenAlone, WhyNotSeenAlone, PlanReviewOn, NoteChoice, Urgent);

    public DiscussionHeading? Heading(string key) => _headings.Find(h => h.Key == key);

    public string TextUnder(string key) => Heading(key)?.Text ?? "";

    internal bool State(DiscussionFacts facts)
    {
        if (facts == Facts)
        {
            return false;
        }

        LastSeenOn = facts.LastSeenOn;
        SeenAlone = facts.SeenAlone;
        WhyNotSeenAlone = facts.WhyNotSeenAlone;
        PlanReviewOn = facts.PlanReviewOn;
        NoteChoice = facts.NoteChoice;
        Urgent = facts.Urgent;
        Statings++;
        return true;
    }

    internal bool Write(string key, string? text, Person writer, DateTime at)
    {
        var heading = Heading(key);
        if (heading is null)
        {
            if (Passage.Tidy(text).Length == 0)
            {
                return false;
            }

            heading = new DiscussionHeading(this, key);
            _headings.Add(heading);
        }

        return heading.Write(text, writer, at);
    }
}
