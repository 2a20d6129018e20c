using Sightline.Children;
using Sightline.Records;

namespace Sightline.CaseNotes;

/// <summary>
/// What supervision owes a child's own record: the discussion or decision, when it is due there, and that it was put there.
/// It exists from the moment the discussion is written down, because the clock runs from the decision and not from the paperwork.
/// </summary>
public sealed class CaseNote : AgencyOwned
{
    private CaseNote() { }

    public CaseNote(
        SessionRecord record,
        ChildDiscussion discussion,
        DateTime decidedAt,
        DateTime dueAt
    )
        : base(record.AgencyId)
    {
        SupervisionId = record.SupervisionId;
        RecordId = record.Id;
        DiscussionId = discussion.Id;
        ChildId = discussion.ChildId;
        DecidedAt = decidedAt;
        DueAt = dueAt;
    }

    public Guid SupervisionId { get; private set; }
    public Guid RecordId { get; private set; }
    public Guid DiscussionId { get; private set; }
    public ChildDiscussion? Discussion { get; private set; }
    public Guid ChildId { get; private set; }
    public Child? Child { get; private set; }

    /// <summary>The end of the session in which it was decided.</summary>
    public DateTime DecidedAt { get; private set; }

    /// <summary>The last instant at which it is in time.</summary>
    public DateTime DueAt { get; private set; }

    public DateTime? RecordedAt { get; private set; }
    public Guid? RecordedById { get; private set; }

    /// <summary>The case note's own number in the case system.</summary>
    public string? Reference { get; private set; }

    /// <summary>The text as it was when somebody said it is on the child's record.</summary>
    public string? RecordedText { get; private set; }

    /// <summary>Why it does not belong on the child's record after all.</summary>
    public string? WhyNotNeeded { get; private set; }

    public bool Waiting => RecordedAt is null;

    public bool WasLate => RecordedAt > DueAt;

    public Refusal? WhyNotRecord() => Waiting ? null : new("This is already marked as recorded");

    public void Due(DateTime decidedAt, DateTime dueAt)
    {
        DecidedAt = decidedAt;
        DueAt = dueAt;
    }

    public void Record(Person by, string reference, string text, DateTime at, Guid superviseeId)
    {
        RefusedException.ThrowIf(WhyNotRecord());
        RecordedAt = at;
        RecordedById = by.Id;
        Reference = reference;
        RecordedText = text;
        Happened(new("case-note-recorded", by.Id, at, SupervisionId, superviseeId));
    }

    public void NotNeeded(Person by, string why, DateTime at, Guid superviseeId)
    {
        RefusedException.ThrowIf(WhyNotRecord());
        RecordedAt = at;
        RecordedById = by.Id;
        WhyNotNeeded = why;
        Happened(new("case-note-not-needed", by.Id, at, SupervisionId, superviseeId, Why: why));
    }
}
