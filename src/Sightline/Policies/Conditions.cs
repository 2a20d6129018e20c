namespace Sightline.Policies;

/// <summary>Whom a rule or a group is about, by what an agency records of a person: employment, profession, newly qualified, anything.</summary>
/// <param name="All">Each attribute with the values that fit. All of them have to fit.</param>
public sealed record Conditions(IReadOnlyDictionary<string, IReadOnlyList<string>> All)
{
    public static Conditions None { get; } =
        new(new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal));

    public int Count => All.Count;

    public string Words =>
        string.Join(
            ", ",
            All.Select(a => $"{a.Key.Replace('_', ' ')} {string.Join(" or ", a.Value)}")
        );

    public bool Fit(IReadOnlyDictionary<string, string> attributes) =>
        All.All(a =>
            attributes.TryGetValue(a.Key, out var value)
            && a.Value.Contains(value, StringComparer.Ordinal)
        );

    /// <summary>Whether nothing recorded speaks against it.</summary>
    public bool MayFit(IReadOnlyDictionary<string, string> attributes) =>
        All.All(a =>
            !attributes.TryGetValue(a.Key, out var value)
            || a.Value.Contains(value, StringComparer.Ordinal)
        );

    /// <summary>Whether somebody could fit both.</summary>
    public bool Overlap(Conditions other) =>
        All.All(a =>
            !other.All.TryGetValue(a.Key, out var values)
            || a.Value.Intersect(values, StringComparer.Ordinal).Any()
        );

    /// <summary>Both together.</summary>
    public Conditions And(Conditions other) =>
        new(
            All.Concat(other.All.Where(o => !All.ContainsKey(o.Key)))
                .ToDictionary(a => a.Key, a => a.Value, StringComparer.Ordinal)
        );

    public bool Equals(Conditions? other) =>
        other is not null && string.Equals(Words, other.Words, StringComparison.Ordinal);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Words);
}
