namespace Sightline.Standing;

/// <summary>What is recorded of somebody from a day on: their group where it is given, and whatever the agency records.</summary>
public sealed record Circumstances(
    DateOnly FromOn,
    string? Group,
    IReadOnlyDictionary<string, string> Attributes
)
{
    public static IReadOnlyDictionary<string, string> Nothing { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal);
}
