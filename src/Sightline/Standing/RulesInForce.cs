using Sightline.Policies;

namespace Sightline.Standing;

/// <summary>What the policy asks in one stream, version after version: each from the day on which it comes into force, the first from ever.</summary>
public sealed record RulesInForce
{
    private readonly (DateOnly FromOn, StreamRules Rules)[] _versions;

    public RulesInForce(IEnumerable<(DateOnly FromOn, StreamRules Rules)> versions)
    {
        _versions = [.. versions.OrderBy(v => v.FromOn)];
        if (_versions.Length == 0)
        {
            throw new ArgumentException("Nothing is in force", nameof(versions));
        }
    }

    /// <summary>One policy that never changes.</summary>
    public static RulesInForce Always(StreamRules rules) => new([(DateOnly.MinValue, rules)]);

    /// <summary>The days on which one version follows another.</summary>
    public IEnumerable<DateOnly> ChangesOn => _versions.Skip(1).Select(v => v.FromOn);

    /// <summary>Every rule of every version, the oldest version first.</summary>
    public IEnumerable<PolicyRule> Ever => _versions.SelectMany(v => v.Rules.All);

    public StreamRules Newest => _versions[^1].Rules;

    public StreamRules On(DateOnly day) => _versions[At(day)].Rules;

    /// <summary>Since when the version of a day is in force.</summary>
    public DateOnly Since(DateOnly day) => _versions[At(day)].FromOn;

    private int At(DateOnly day) =>
        Math.Max(0, Array.FindLastIndex(_versions, v => v.FromOn <= day));
}
