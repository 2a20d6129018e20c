namespace Sightline.Standing;

/// <summary>How a rule stands on a day, from best to worst among those that apply.</summary>
public enum VerdictKind
{
    NotApplicable,
    Paused,
    Met,

    /// <summary>The usual interval has passed.</summary>
    Due,

    /// <summary>The longest interval has passed.</summary>
    Late,

    /// <summary>The absolute limit has passed.</summary>
    Breached,
}

/// <summary>How one rule stands on one day, and why.</summary>
/// <param name="SinceOn">The first day on which it stands so; null where that has no beginning worth saying.</param>
/// <param name="Words">A sentence or two with the clause: calm, exact, without blame.</param>
public sealed record Verdict(VerdictKind Kind, DateOnly? SinceOn, string Words)
{
    /// <summary>The word that scripts read: met, due, late, breached, paused, not-applicable.</summary>
    public string Code => Policies.Spelling.Hyphenated(Kind);
}
