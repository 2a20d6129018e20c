namespace Sightline.Policies;

/// <summary>How much a finding weighs.</summary>
public enum FindingSeverity
{
    /// <summary>The policy cannot be followed as it is written.</summary>
    Problem,

    /// <summary>It can, and somebody should know.</summary>
    Note,
}

/// <summary>What a careful reader would say about a place in a policy.</summary>
public sealed record PolicyFinding(string File, int Line, FindingSeverity Severity, string Words)
{
    public override string ToString() =>
        FormattableString.Invariant($"{File}:{Line}: {Spelling.Hyphenated(Severity)}: {Words}");
}
