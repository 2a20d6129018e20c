namespace Sightline.Tests.Conventions;

/// <summary>Addresses that pages lead to and that are not built yet. It may only grow shorter.</summary>
internal static class BeingBuilt
{
    public static IReadOnlySet<string> Pages { get; } =
        new HashSet<string>(StringComparer.Ordinal)
        {
            "/supervision/{id}/agreement",
        };
}
