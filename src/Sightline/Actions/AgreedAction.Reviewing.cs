using Sightline.Records;
using Sightline.Supervisions;

namespace Sightline.Actions;

/// <summary>How an action goes: reported by either of the two between sessions, reviewed by both at the next.</summary>
public sealed partial class AgreedAction
{
    public Refusal? WhyNotReview(SessionRecord record, Person by) =>
        record.SupervisionId != SupervisionId ? new("This action belongs to another supervision")
        : record.Id == RecordId
            ? new("This was agreed in this session. It is reviewed at the next one")
        : !Open && !_reviews.Exists(r => r.RecordId == record.Id)
            ? new("This action was closed at another session")
        : record.WhyNotWrite(by);

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
        RefusedException.ThrowIf(WhyNotReview(record, by));
        var review = _reviews.Find(r => r.RecordId == record.Id);
        if (review is null)
        {
            review = new ActionReview(this, record, by);
            _reviews.Add(review);
        }

        if (review.Outcome != outcome || review.Note != note || closes == Open)
        {
            review.Say(outcome, note, at);
            ClosedAt = closes ? at : null;
            record.Touched(true, at);
        }

        return review;
    }

    /// <summary>Takes back what was said at one session, while that record is still being written.</summary>
    public void TakeBack(SessionRecord record, Person by, DateTime at)
    {
        RefusedException.ThrowIf(WhyNotReview(record, by));
        if (_reviews.Find(r => r.RecordId == record.Id) is { } review)
        {
            _reviews.Remove(review);
            ClosedAt = null;
            record.Touched(true, at);
        }
    }

    public Refusal? WhyNotReport(Person by, Supervision supervision) =>
        !supervision.IsParty(by.Id)
            ? new("Only the two people of this supervision can report on it")
        : !Open ? new("This action is closed, so there is nothing more to report")
        : !supervision.Lasts ? new("This supervision has ended, so there is nobody to tell")
        : null;

    /// <summary>Either of the two says between sessions how it goes or what stands in the way.</summary>
    public ActionUpdate Report(
        Person by,
        Supervision supervision,
        Progress progress,
        string text,
        DateTime at,
        Guid? id = null
    )
    {
        RefusedException.ThrowIf(WhyNotReport(by, supervision));
        var update = new ActionUpdate(this, by, progress, text, at, id);
        _updates.Add(update);
        Happened(new("action-reported", by.Id, at, supervision.Id, supervision.SuperviseeId));
        return update;
    }
}
