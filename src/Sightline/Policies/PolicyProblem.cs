namespace Sightline.Policies;

/// <summary>Something in a policy that cannot be read or does not hold together, with its place and what would be right.</summary>
/// <param name="File">Name of the file in the pack.</param>
/// <param name="Line">Counted from 1.</param>
public sealed record PolicyProblem(string File, int Line, string Words)
{
    public override string ToString() => FormattableString.Invariant($"{File}:{Line}: {Words}");
}

/// <summary>Where something stands in a policy's files.</summary>
public sealed record PolicyPlace(string File, int Line);

/// <summary>Thrown where a policy must be sound and is not: reading a shipped or an approved one.</summary>
public sealed class PolicyUnreadableException(IReadOnlyList<PolicyProblem> problems)
    : Exception(string.Join(Environment.NewLine, problems))
{
    public IReadOnlyList<PolicyProblem> Problems { get; } = problems;
}
