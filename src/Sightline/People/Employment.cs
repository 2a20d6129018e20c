namespace Sightline.People;

/// <summary>How somebody works for the agency: facts of employment law, the same in every agency, unlike the groups of a policy.</summary>
public static class Employment
{
    public const string Usual = "permanent";

    public static IReadOnlyDictionary<string, string> Kinds { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [Usual] = "Permanent",
            ["temporary"] = "Temporary or fixed term",
            ["agency"] = "From an employment agency",
            ["volunteer"] = "Volunteer",
        };

    public static string InWords(string kind) => Kinds.GetValueOrDefault(kind, kind);
}
