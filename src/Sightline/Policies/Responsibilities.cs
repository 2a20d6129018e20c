namespace Sightline.Policies;

/// <summary>What each side of a supervision answers for, as the policy's checklists say.</summary>
/// <param name="Both">What everybody answers for together.</param>
public sealed record Responsibilities(
    IReadOnlyList<Responsibility> Supervisor,
    IReadOnlyList<Responsibility> Supervisee,
    IReadOnlyList<Responsibility> Both
);
