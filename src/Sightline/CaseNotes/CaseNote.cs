using Sightline.Children;
using Sightline.Decisions;
using Sightline.Records;

namespace Sightline.CaseNotes;

/// <summary>
/// What supervision owes a child's own record: the discussion or decision, when it is due there, and that it was put there.
/// It exists from the moment the discussion is written down, because the clock runs from the decision and not from the paperwork.
/// </summary>
public sealed class CaseNote : AgencyOwned
{
    public const int LongestReference = 100;
    public const int LongestReason = 2000;

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

    /// <summary>What a decision between two sessions owes; both see its words at once, because both decided or are told.</summary>
    public CaseNote(Decision decision, Guid childId, string text, DateTime dueAt)
        : base(decision.AgencyId)
    {
        SupervisionId = decision.SupervisionId;
        DecisionId = decision.Id;
        ChildId = childId;
        DecidedAt = decision.DecidedAt;
        DueAt = dueAt;
        Urgent = decision.Urgent;
        Text = text;
        SharedText = text;
    }

    public Guid SupervisionId { get; private set; }

    /// <summary>The record and the discussion in it that this comes from; none where it comes from a decision.</summary>
    public Guid? RecordId { get; private set; }
    public Guid? DiscussionId { get; private set; }
    public ChildDiscussion? Discussion { get; private set; }

    /// <summary>The decision between two sessions that this comes from.</summary>
    public Guid? DecisionId { get; private set; }
    public Guid ChildId { get; private set; }
    public Child? Child { get; private set; }

    /// <summary>When it was decided: the end of the session, or the moment of the decision.</summary>
    public DateTime DecidedAt { get; private set; }

    /// <summary>The last instant at which it is in time.</summary>
    public DateTime DueAt { get; private set; }

    /// <summary>Somebody will act on it today, so it goes on the child's record at once.</summary>
    public bool Urgent { get; private set; }

    /// <summary>The exact words for the child's record, as the author of the record has them now.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The words as they were when the record was shared: what the other of the two sees.</summary>
    public string? SharedText { get; private set; }

    /// <summary>When it was first put on the child's record, or said not to belong there.</summary>
    public DateTime? RecordedAt { get; private set; }
    public Guid? RecordedById { get; private set; }

    /// <summary>The case note's own number in the case system.</summary>
    public string? Reference { get; private set; }

    /// <summary>The text as it was when somebody said it is on the child's record.</summary>
    public string? RecordedText { get; private set; }

    /// <summary>Why it does not belong on the child's record after all.</summary>
    public string? WhyNotNeeded { get; private set; }

    /// <summary>When the words became other than those on the child's record; none while they are the same.</summary>
    public DateTime? ChangedAt { get; private set; }

    public bool Waiting => RecordedAt is null || ChangedAt is not null;

    public NoteTiming Timing =>
        new(Due.LastDay(DueAt), Urgent, RecordedAt, ChangedAt, WhyNotNeeded is not null);

    /// <summary>The words this person sees: the author of the record at once, the other when it is shared; those of a decision both at once.</summary>
    public string? TextFor(Guid personId, SessionRecord? record) =>
        record is not null
        && (record.DraftIsSeenBy(personId) || !record.ChangedSinceShared && record.Shared)
            ? Text
            : SharedText;

    /// <summary>Keeps the words and the time they are due by in step with the discussion.</summary>
    public void Keep(string text, bool urgent, DateTime decidedAt, DateTime dueAt, DateTime at)
    {
        Text = text;
        Urgent = urgent;
        DecidedAt = decidedAt;
        DueAt = dueAt;
        ChangedAt = RecordedText is null || RecordedText == text ? null : ChangedAt ?? at;
    }

    public void Share() => SharedText = Text;

    /// <summary>Whether this person can say now what became of it, on the child's record or not.</summary>
    public Refusal? WhyNotRecord(Guid personId, SessionRecord? record) =>
        !Waiting
            ? new(
                WhyNotNeeded is null
                    ? "This is already marked as recorded"
                    : "Somebody has already said that this does not belong on the child's record"
            )
        : TextFor(personId, record) is not { } text
            ? new("The words are not shared with you yet, so you cannot put them on the record")
        : ChangedAt is not null && text == RecordedText
            ? new("The words are being changed. You can record them again when they are shared")
        : null;

    /// <summary>Whether the words that somebody saw, and copied, are still the words.</summary>
    public Refusal? WhyNotAsSeen(string fingerprint, Guid personId, SessionRecord? record) =>
        TextFor(personId, record) is { } text && RecordText.FingerprintOf(text) != fingerprint
            ? new(
                "The words have changed since you opened this page. Put the new words on the child's record, then mark them as recorded"
            )
            : null;

    /// <summary>Says that it is on the child's record, under that system's own reference.</summary>
    public void Record(
        Person by,
        SessionRecord? record,
        string reference,
        DateTime at,
        Guid superviseeId
    )
    {
        Settle(by, record, at);
        Reference = reference;
        WhyNotNeeded = null;
        Happened(new("case-note-recorded", by.Id, at, SupervisionId, superviseeId));
    }

    /// <summary>Says that it does not belong on the child's record, and why.</summary>
    public void LeaveOff(
        Person by,
        SessionRecord? record,
        string why,
        DateTime at,
        Guid superviseeId
    )
    {
        Settle(by, record, at);
        Reference = null;
        WhyNotNeeded = why;
        Happened(new("case-note-not-needed", by.Id, at, SupervisionId, superviseeId, Why: why));
    }

    /// <summary>What its author has changed since, unseen by whoever says it, still has to be looked at.</summary>
    private void Settle(Person by, SessionRecord? record, DateTime at)
    {
        RefusedException.ThrowIf(WhyNotRecord(by.Id, record));
        RecordedAt ??= at;
        RecordedById = by.Id;
        RecordedText = TextFor(by.Id, record);
        ChangedAt = RecordedText == Text ? null : at;
    }
}
