namespace Sightline.Policies;

/// <summary>
/// Where a rule, question or section rests: a place in the agency's written policy ("section 5"), in another document that it follows
/// ("partnership standard 6"), or "service default" where the written policy is silent and Sightline suggests something.
/// </summary>
public sealed record Clause(string Text)
{
    /// <summary>How a pack says that its written policy is silent here.</summary>
    public const string ServiceDefault = "service default";

    /// <summary>Where nothing is said: the policy as a whole, by its title once that is read.</summary>
    public static readonly Clause None = new("");

    /// <summary>True where the agency's written policy is silent and this is Sightline's own suggestion.</summary>
    public bool FromService => Text.StartsWith(ServiceDefault, StringComparison.Ordinal);

    public override string ToString() => Text;
}
