namespace Sightline.Policies;

/// <summary>
/// An agency's supervision policy as data: who it covers, what it asks of them and by when, and every form that it uses. It comes from a
/// folder of YAML (<see cref="PolicyReader"/>); nothing in it is known to the code.
/// </summary>
public sealed record SupervisionPolicy
{
    public required string Key { get; init; }
    public required string Title { get; init; }

    /// <summary>Role that answers for the policy.</summary>
    public required string Owner { get; init; }

    /// <summary>Role that wrote it.</summary>
    public required string Author { get; init; }

    /// <summary>Keys of the roles that may approve a new version.</summary>
    public required IReadOnlyList<string> Approvers { get; init; }

    /// <summary>Who and what it covers, in words.</summary>
    public required string Scope { get; init; }

    /// <summary>What it replaces.</summary>
    public required string Status { get; init; }

    /// <summary>The first day on which it applies.</summary>
    public required DateOnly EffectiveOn { get; init; }

    /// <summary>How often the policy itself is reviewed.</summary>
    public required Interval ReviewEvery { get; init; }

    /// <summary>The last day of its first review.</summary>
    public required DateOnly ReviewBy { get; init; }

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

    /// <summary>What is passed on whatever was agreed; none where the written policy lists nothing.</summary>
    public required IReadOnlyList<DutyToAct> DutiesToAct { get; init; }
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
    public required FileIndex File { get; init; }
    public required RetentionRules Retention { get; init; }

    /// <summary>Everything asked of one group in one stream. Empty of rules where the policy says nothing about the pair.</summary>
    public StreamRules Rules(string stream, string group) =>
        new(
            stream,
            group,
            [
                .. AllRules.Where(r =>
                    string.Equals(r.Stream, stream, StringComparison.Ordinal)
                    && r.Groups.Contains(group, StringComparer.Ordinal)
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
