namespace Sightline.Policies;

/// <summary>What each side of a supervision answers for, as the policy's checklists say.</summary>
/// <param name="Both">What everybody answers for together.</param>
public sealed record Responsibilities(
    IReadOnlyList<Responsibility> Supervisor,
    IReadOnlyList<Responsibility> Supervisee,
    IReadOnlyList<Responsibility> Both
)
{
    /// <summary>What the organisation answers for, where the policy says so.</summary>
    public IReadOnlyList<Responsibility> Organisation { get; init; } = [];

    /// <summary>What the partnership above the agencies answers for, where the policy says so.</summary>
    public IReadOnlyList<Responsibility> Partnership { get; init; } = [];
}
