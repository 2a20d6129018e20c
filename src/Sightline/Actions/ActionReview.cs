using Sightline.Records;

namespace Sightline.Actions;

/// <summary>How an action stood when the two looked at it in a later session.</summary>
public sealed class ActionReview : AgencyOwned
{
    private ActionReview() { }

    internal ActionReview(AgreedAction action, SessionRecord record, Person by)
        : base(action.AgencyId)
    {
        ActionId = action.Id;
        RecordId = record.Id;
        ById = by.Id;
    }

    public Guid ActionId { get; private set; }
    public Guid RecordId { get; private set; }

    /// <summary>An outcome the policy names: done, partly, not-done, no-longer-needed.</summary>
    public string Outcome { get; private set; } = "";

    /// <summary>Why, or what difference it made.</summary>
    public string? Note { get; private set; }
    public Guid ById { get; private set; }
    public DateTime At { get; private set; }

    internal void Say(string outcome, string? note, DateTime at)
    {
        Outcome = outcome;
        Note = note;
        At = at;
    }
}
