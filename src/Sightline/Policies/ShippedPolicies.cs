using Sightline.Agencies;

namespace Sightline.Policies;

/// <summary>The policies that come with Sightline, to start from.</summary>
public static class ShippedPolicies
{
    /// <summary>One of them, by the name of its folder.</summary>
    public sealed record Pack(string Key, PolicyReading Reading)
    {
        public string Title => Reading.Require().Title;
    }

    private static readonly Lazy<IReadOnlyList<Pack>> Found = new(() =>
        [.. PolicyReader.ShippedKeys.Select(key => new Pack(key, PolicyReader.ReadShipped(key)))]
    );

    public static IReadOnlyList<Pack> All => Found.Value;

    /// <summary>Puts one in force from a day on, to be looked at again a year later.</summary>
    public static PolicyVersion Adopt(
        this Pack pack,
        Agency agency,
        DateOnly from,
        DateTime at,
        Guid? byId
    ) => PolicyVersion.Adopt(agency.Id, pack.Reading, from, from.AddYears(1), at, byId);
}
