namespace Sightline.Policies;

/// <summary>Everything that a policy asks of one staff group in one stream of supervision: what a standing is worked out from.</summary>
/// <param name="Forms">The policy's forms of session: only some of them count as formal.</param>
/// <param name="LeaveKinds">The policy's kinds of leave: only some of them stop the clock.</param>
public sealed record StreamRules(
    string Stream,
    string Group,
    IReadOnlyList<PolicyRule> All,
    IReadOnlyList<SessionForm> Forms,
    IReadOnlyList<LeaveKind> LeaveKinds
)
{
    private readonly HashSet<string> _formal = [.. Forms.Where(f => f.Formal).Select(f => f.Key)];
    private readonly HashSet<string> _pausing =
    [
        .. LeaveKinds.Where(k => k.Pauses).Select(k => k.Key),
    ];

    /// <summary>The policy's groups, where somebody's group follows from what is recorded of them; empty where it is known.</summary>
    public IReadOnlyList<StaffGroup> Groups { get; init; } = [];

    public GapRule? Gap => Lasting<GapRule>();
    public MinimumRule? Minimum => Lasting<MinimumRule>();
    public LengthRule? Length => Lasting<LengthRule>();
    public AgreementRule? Agreement => Lasting<AgreementRule>();

    /// <summary>Whether a session of this form counts towards the rules. A form that the policy does not name does not.</summary>
    public bool CountsAsFormal(string form) => _formal.Contains(form);

    /// <summary>Whether leave of this kind stops the clock between sessions. A kind that the policy does not name does not.</summary>
    public bool Pauses(string leaveKind) => _pausing.Contains(leaveKind);

    /// <summary>Where a kind of rule changes with stages or with what is recorded of a person, the one that holds for most people most of the time.</summary>
    private T? Lasting<T>()
        where T : PolicyRule =>
        All.OfType<T>()
            .OrderBy(r => r.When.Count)
            .ThenBy(r => r.Stage?.Until is not null)
            .FirstOrDefault();
}
