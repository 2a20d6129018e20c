using Sightline.Supervisions;

namespace Sightline.Agreements;

/// <summary>
/// What the two agree about their supervision, worked out in a discussion before it is signed.
/// A version is a draft until both have signed it; a signed version never changes, the next one takes its place.
/// </summary>
public sealed partial class Agreement : AgencyOwned
{
    private readonly List<AgreedAnswer> _answers = [];
    private readonly List<FirstThought> _firstThoughts = [];
    private readonly List<AgreementWording> _wordings = [];
    private readonly List<AgreementSignature> _signatures = [];
    private readonly List<AgreementReview> _reviews = [];
    private readonly List<DepartureAnswer> _departureAnswers = [];

    private Agreement() { }

    private Agreement(
        Supervision supervision,
        int version,
        Guid policyVersionId,
        Person startedBy,
        DateTime at,
        Guid? id
    )
        : base(supervision.AgencyId, id)
    {
        SupervisionId = supervision.Id;
        Supervision = supervision;
        SuperviseeId = supervision.SuperviseeId;
        Version = version;
        PolicyVersionId = policyVersionId;
        StartedById = startedBy.Id;
        StartedAt = at;
        Happened(new("agreement-started", startedBy.Id, at, SupervisionId, SuperviseeId, About));
    }

    public Guid SupervisionId { get; private set; }
    public Supervision? Supervision { get; private set; }
    public Guid SuperviseeId { get; private set; }

    /// <summary>1 for the first agreement of this supervision, then 2, and so on.</summary>
    public int Version { get; private set; }

    /// <summary>The policy whose questions the discussion follows, and which stands for the organisation's part.</summary>
    public Guid PolicyVersionId { get; private set; }
    public Guid StartedById { get; private set; }
    public DateTime StartedAt { get; private set; }

    /// <summary>How often they agreed to meet, in weeks; none until they have.</summary>
    public int? EveryWeeks { get; private set; }

    /// <summary>How long a session is meant to last, in minutes; none until agreed.</summary>
    public int? Minutes { get; private set; }

    /// <summary>When they will look at the agreement again, as this version says.</summary>
    public DateOnly? ReviewOn { get; private set; }

    /// <summary>Why what they agreed differs from the policy; the senior manager sees it.</summary>
    public string? WhyOutsidePolicy { get; private set; }

    /// <summary>The text that can be signed, or was; none while nobody has signed the words as they are.</summary>
    public Guid? WordingId { get; private set; }

    /// <summary>When the second of the two signed. From then on nothing changes.</summary>
    public DateTime? SignedAt { get; private set; }

    /// <summary>Rises with every change, so that a page that was signing while somebody wrote finds out.</summary>
    public int Revision { get; private set; }

    public IReadOnlyList<AgreedAnswer> Answers => _answers;
    public IReadOnlyList<FirstThought> FirstThoughts => _firstThoughts;

    /// <summary>Every text that somebody signed, oldest first.</summary>
    public IReadOnlyList<AgreementWording> Wordings => _wordings;
    public IReadOnlyList<AgreementSignature> Signatures => _signatures;
    public IReadOnlyList<AgreementReview> Reviews => _reviews;
    public IReadOnlyList<DepartureAnswer> DepartureAnswers => _departureAnswers;

    public bool Signed => SignedAt is not null;

    private string About => $"version {Version} of the agreement";

    public static Refusal? WhyNotStart(Supervision supervision, Person by, Agreement? latest) =>
        WhyNotActOn(supervision, by)
        ?? (
            latest is { Signed: false }
                ? new($"Version {latest.Version} is being worked out already")
                : null
        );

    /// <summary>Begins a version: the first from nothing, a later one from what is in force, in the order of the policy of today.</summary>
    public static Agreement Start(
        Supervision supervision,
        Agreement? latest,
        AgreementPolicy policy,
        Person by,
        DateTime at,
        Guid? id = null
    )
    {
        RefusedException.ThrowIf(WhyNotStart(supervision, by, latest));
        var agreement = new Agreement(
            supervision,
            (latest?.Version ?? 0) + 1,
            policy.VersionId,
            by,
            at,
            id
        );
        if (latest is not null)
        {
            agreement.CarryOver(latest, policy, by, at);
        }

        return agreement;
    }

    private static Refusal? WhyNotActOn(Supervision supervision, Person by) =>
        !supervision.IsParty(by.Id)
            ? new("Only the two people of this supervision can work on its agreement")
        : !supervision.Lasts
            ? new("This supervision has ended. What was agreed stays here as it was")
        : null;
}
