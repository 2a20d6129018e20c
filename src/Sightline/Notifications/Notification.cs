namespace Sightline.Notifications;

/// <summary>
/// One person told once that a rule of the policy is near its limit or past it. It names a supervision and days, and holds nothing that anybody
/// wrote.
/// </summary>
public sealed class Notification : AgencyOwned
{
    private Notification() { }

    public Notification(Guid agencyId, Guid personId, NotificationCause cause, DateTime at)
        : base(agencyId)
    {
        PersonId = personId;
        SupervisionId = cause.SupervisionId;
        Rule = cause.Rule;
        Step = cause.Step;
        SinceOn = cause.SinceOn;
        LimitOn = cause.LimitOn;
        At = at;
    }

    public Guid PersonId { get; private set; }
    public Guid SupervisionId { get; private set; }
    public string Rule { get; private set; } = "";
    public NotificationStep Step { get; private set; }

    /// <summary>The day the two last met, or began: a new gap is told anew, the same one never twice.</summary>
    public DateOnly SinceOn { get; private set; }

    /// <summary>The last day that the policy allows, or allowed.</summary>
    public DateOnly LimitOn { get; private set; }
    public DateTime At { get; private set; }
    public DateTime? ReadAt { get; private set; }

    public void Read(DateTime at) => ReadAt ??= at;
}

/// <summary>How far a rule has come.</summary>
public enum NotificationStep
{
    /// <summary>The limit is near.</summary>
    Ahead = 1,

    /// <summary>The usual interval has passed, and the policy names somebody to tell.</summary>
    Due,

    /// <summary>The longest has passed.</summary>
    Late,

    /// <summary>The absolute limit has passed.</summary>
    Breached,
}

/// <summary>What somebody is told about.</summary>
public sealed record NotificationCause(
    Guid SupervisionId,
    string Rule,
    NotificationStep Step,
    DateOnly SinceOn,
    DateOnly LimitOn
);
