namespace Sightline.Supervisions;

/// <summary>Where somebody other than the line manager supervises: a senior manager agrees to it, or says why not.</summary>
public sealed partial class Supervision
{
    /// <summary>Why somebody other than the line manager supervises; asked for whenever that is so.</summary>
    public string? WhyNotLineManager { get; private set; }

    /// <summary>The senior manager who agreed that somebody other than the line manager supervises.</summary>
    public Guid? ArrangementAgreedById { get; private set; }
    public DateTime? ArrangementAgreedAt { get; private set; }

    /// <summary>The senior manager who did not agree. The supervision then ended without having begun.</summary>
    public Guid? ArrangementNotAgreedById { get; private set; }
    public DateTime? ArrangementNotAgreedAt { get; private set; }
    public string? WhyArrangementNotAgreed { get; private set; }

    /// <summary>Set up with somebody other than the line manager, and no senior manager has agreed yet.</summary>
    public bool AwaitsSeniorManager => !InEffect && ArrangementNotAgreedAt is null;

    /// <summary>Nobody has to agree any more: the supervisor is the line manager, or a senior manager has agreed.</summary>
    public bool InEffect => LineManaged || ArrangementAgreedAt is not null;

    /// <param name="stepsAbove">How far above the supervisee they stand in the reporting line; none where they do not.</param>
    public Refusal? WhyNotDecide(Person by, int? stepsAbove) =>
        ArrangementAgreedAt is { } agreed
            ? new($"A senior manager agreed to this on {Words.Moment(agreed)}")
        : ArrangementNotAgreedAt is { } not
            ? new($"A senior manager did not agree to this on {Words.Moment(not)}")
        : LineManaged || !Lasts ? new("Nobody has to agree to this supervision")
        : IsParty(by.Id)
            ? new("Neither of the two can agree to it. A senior manager above the two does")
        : stepsAbove is null or < 2 ? new("Only somebody above the line manager can agree to this")
        : null;

    /// <summary>From now on they can agree how to work, book and meet.</summary>
    public void AgreeArrangement(Person seniorManager, DateTime at)
    {
        if (!AwaitsSeniorManager)
        {
            return;
        }

        ArrangementAgreedById = seniorManager.Id;
        ArrangementAgreedAt = at;
        Version++;
        Happened(
            new(
                "arrangement-agreed",
                seniorManager.Id,
                at,
                Id,
                SuperviseeId,
                Why: WhyNotLineManager
            )
        );
    }

    /// <summary>The supervision does not begin. It is kept, with the reason, so that nobody has to ask twice.</summary>
    public void NotAgreed(Person seniorManager, string why, DateTime at)
    {
        if (!AwaitsSeniorManager)
        {
            return;
        }

        ArrangementNotAgreedById = seniorManager.Id;
        ArrangementNotAgreedAt = at;
        WhyArrangementNotAgreed = why;
        EndedOn = Clock.LocalDay(at);
        WhyEnded = why;
        Version++;
        Happened(new("arrangement-not-agreed", seniorManager.Id, at, Id, SuperviseeId, Why: why));
    }

    /// <summary>For a policy that lets anybody supervise: there is nobody to ask.</summary>
    internal void NeedsNoAgreement(DateTime at) => ArrangementAgreedAt = at;
}
