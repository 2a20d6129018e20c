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
    private readonly List<AgreementSignature> _signatures = [];

    private Agreement() { }

    public Agreement(
        Supervision supervision,
        int version,
        Guid policyVersionId,
        Person startedBy,
        DateTime at,
        Guid? id = null
    )
        : base(supervision.AgencyId, id)
    {
        SupervisionId = supervision.Id;
        Supervision = supervision;
        Version = version;
        PolicyVersionId = policyVersionId;
        StartedById = startedBy.Id;
        StartedAt = at;
        Happened(
            new(
                "agreement-started",
                startedBy.Id,
                at,
                supervision.Id,
                supervision.SuperviseeId,
                $"version {version}"
            )
        );
    }

    public Guid SupervisionId { get; private set; }
    public Supervision? Supervision { get; private set; }

    /// <summary>1 for the first agreement of this supervision, then 2, and so on.</summary>
    public int Version { get; private set; }

    /// <summary>The policy whose questions the discussion follows, and which stands for the organisation's part.</summary>
    public Guid PolicyVersionId { get; private set; }
    public Guid StartedById { get; private set; }
    public DateTime StartedAt { get; private set; }

    /// <summary>How often they agreed to meet, in weeks; none until they have.</summary>
    public int? EveryWeeks { get; set; }

    /// <summary>How long a session is meant to last, in minutes; none until agreed.</summary>
    public int? Minutes { get; set; }

    /// <summary>When they will look at the agreement again.</summary>
    public DateOnly? ReviewOn { get; set; }

    /// <summary>Why they meet less often than the policy asks; the senior manager sees it.</summary>
    public string? WhyOutsidePolicy { get; set; }

    public IReadOnlyList<AgreedAnswer> Answers => _answers;
    public IReadOnlyList<FirstThought> FirstThoughts => _firstThoughts;
    public IReadOnlyList<AgreementSignature> Signatures => _signatures;

    public bool InForce => _signatures.Count == 2;

    public DateTime? SignedAt => InForce ? _signatures.Max(s => s.At) : null;
}
