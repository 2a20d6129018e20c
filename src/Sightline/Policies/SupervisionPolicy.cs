namespace Sightline.Policies;

/// <summary>
/// An agency's supervision policy as data: who it covers, what it asks of them and by when, and every form that it uses. It comes from a
/// folder of YAML (<see cref="PolicyReader"/>); nothing in it is known to the code.
/// </summary>
public sealed record SupervisionPolicy
{
    public required string Key { get; init; }
    public required string Title { get; init; }

    /// <summary>Role that answers for the policy; null where it does not say.</summary>
    public string? Owner { get; init; }

    /// <summary>Role that wrote it.</summary>
    public string? Author { get; init; }

    /// <summary>Keys of the roles that may approve a new version.</summary>
    public IReadOnlyList<string> Approvers { get; init; } = [];

    /// <summary>Who and what it covers, in words.</summary>
    public required string Scope { get; init; }

    /// <summary>What it replaces.</summary>
    public string? Status { get; init; }

    /// <summary>The first day on which it applies; null where the agency says so when it adopts it.</summary>
    public DateOnly? EffectiveOn { get; init; }

    /// <summary>How often the policy itself is reviewed; null where it does not say.</summary>
    public Interval? ReviewEvery { get; init; }

    /// <summary>The last day of its next review.</summary>
    public DateOnly? ReviewBy { get; init; }

    /// <summary>The policy that it starts from, by its key; null where it starts from nothing.</summary>
    public string? StartsFrom { get; init; }

    /// <summary>Whose bank holidays count: england-and-wales, scotland or northern-ireland.</summary>
    public required string Nation { get; init; }
    public required IReadOnlyList<PolicyRole> Roles { get; init; }
    public required IReadOnlyList<StaffGroup> Groups { get; init; }
    public required IReadOnlyList<SupervisionStream> Streams { get; init; }
    public required IReadOnlyList<SupervisionFunction> Functions { get; init; }
    public required IReadOnlyList<PolicyRule> AllRules { get; init; }
    public required IReadOnlyList<SessionForm> Forms { get; init; }
    public required IReadOnlyList<SessionFocus> Focuses { get; init; }
    public required IReadOnlyList<LeaveKind> LeaveKinds { get; init; }
    public required IReadOnlyList<PolicyStatement> Statements { get; init; }
    public required SupervisorRules Supervisor { get; init; }
    public required Responsibilities Responsibilities { get; init; }
    public required AgreementForm Agreement { get; init; }
    public required RecordTemplate Record { get; init; }
    public required DiscussionForm Discussion { get; init; }
    public required TemperatureScale Temperature { get; init; }
    public required PreparationForm Preparation { get; init; }
    public required ActionForm Actions { get; init; }
    public required IReadOnlyList<AgendaKind> AgendaKinds { get; init; }
    public required IReadOnlyList<ChangeReason> Reasons { get; init; }
    public required IReadOnlyList<PlacePrompt> Places { get; init; }
    public required SigningRules Signing { get; init; }
    public required CaseNoteRules CaseNote { get; init; }
    public required IReadOnlyList<ReadingPurpose> Purposes { get; init; }
    public required IReadOnlyList<DecisionWay> DecisionWays { get; init; }
    public required FileIndex File { get; init; }
    public required RetentionRules Retention { get; init; }

    /// <summary>Whom supervision is to help, where the policy says so.</summary>
    public IReadOnlyList<ModelPart> Stakeholders { get; init; } = [];

    /// <summary>The steps of reflection: experience, reflection, analysis, plans.</summary>
    public IReadOnlyList<ModelPart> Cycle { get; init; } = [];

    /// <summary>Principles or standards that practice is held against.</summary>
    public IReadOnlyList<PracticeStandard> Standards { get; init; } = [];
    public IReadOnlyList<TrainingRule> Training { get; init; } = [];

    /// <summary>Reviews other than of the agreement: appraisal, induction, evaluation.</summary>
    public IReadOnlyList<ReviewCycle> Reviews { get; init; } = [];
    public ConfidentialityRules? Confidentiality { get; init; }
    public AuditTool? Audit { get; init; }
    public SurveyForm? Survey { get; init; }
    public IReadOnlyList<Measure> Measures { get; init; } = [];

    /// <summary>Parts of the forms that the policy leaves to the service, so that it only wrote what it wanted to say.</summary>
    public IReadOnlyList<string> LeftToService { get; init; } = [];

    /// <summary>Everything asked of anybody in one stream, whoever they turn out to be by what is recorded of them.</summary>
    public StreamRules Rules(string stream) =>
        new(
            stream,
            "",
            [.. AllRules.Where(r => string.Equals(r.Stream, stream, StringComparison.Ordinal))],
            Forms,
            LeaveKinds
        )
        {
            Groups = Groups,
        };

    /// <summary>The group that somebody belongs to by what is recorded of them; of several, the one that says most. Null where none fits.</summary>
    public StaffGroup? GroupOf(IReadOnlyDictionary<string, string> attributes) =>
        StaffGroup.Of(Groups, attributes);

    /// <summary>Everything asked of one group in one stream. Empty of rules where the policy says nothing about the pair.</summary>
    public StreamRules Rules(string stream, string group) =>
        new(
            stream,
            group,
            [
                .. AllRules.Where(r =>
                    string.Equals(r.Stream, stream, StringComparison.Ordinal) && r.Covers(group)
                ),
            ],
            Forms,
            LeaveKinds
        );

    public PolicyRule? Rule(string id) =>
        AllRules.FirstOrDefault(r => string.Equals(r.Id, id, StringComparison.Ordinal));

    public PolicyStatement? Statement(string key) =>
        Statements.FirstOrDefault(s => string.Equals(s.Key, key, StringComparison.Ordinal));

    /// <summary>The label of a stream by its key; the key itself where the policy names no such stream.</summary>
    public string LabelOfStream(string key) =>
        Streams.FirstOrDefault(s => string.Equals(s.Key, key, StringComparison.Ordinal))?.Label
        ?? key;

    /// <summary>The label of a role by its key; the key itself where the policy names no such role.</summary>
    public string LabelOfRole(string key) =>
        Roles.FirstOrDefault(r => string.Equals(r.Key, key, StringComparison.Ordinal))?.Label
        ?? key;
}
