using System.Security.Cryptography;
using System.Text;
using Sightline.Agencies;

namespace Sightline.Policies;

/// <summary>The policies that come with Sightline, to start from.</summary>
public static class ShippedPolicies
{
    /// <summary>One of them, by the name of its folder.</summary>
    public sealed record Pack(string Key, string Title, string Text);

    private static readonly Lazy<IReadOnlyList<Pack>> Found = new(() =>
        Read(Path.Combine(AppContext.BaseDirectory, "policies"))
    );

    public static IReadOnlyList<Pack> All => Found.Value;

    /// <summary>Puts one in force from a day on.</summary>
    public static PolicyVersion Adopt(
        this Pack pack,
        Agency agency,
        DateOnly from,
        DateTime at,
        Guid? byId
    ) =>
        new(
            agency.Id,
            pack.Title,
            pack.Text,
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(pack.Text))),
            from,
            from.AddYears(1),
            at,
            byId
        );

    internal static IReadOnlyList<Pack> Read(string folder) =>
        !Directory.Exists(folder)
            ? []
            :
            [
                .. Directory
                    .EnumerateDirectories(folder)
                    .Where(f => File.Exists(Path.Combine(f, "policy.yaml")))
                    .Order(StringComparer.Ordinal)
                    .Select(f => new Pack(Path.GetFileName(f), TitleOf(f), TextOf(f))),
            ];

    private static string TitleOf(string folder) =>
        File.ReadLines(Path.Combine(folder, "policy.yaml"))
            .FirstOrDefault(line => line.StartsWith("title:", StringComparison.Ordinal))
            ?["title:".Length..].Trim(' ', '"', '\'')
        ?? Path.GetFileName(folder);

    /// <summary>One YAML text of several documents, each announced by the name of its file; policy.yaml first.</summary>
    private static string TextOf(string folder) =>
        string.Concat(
            Directory
                .EnumerateFiles(folder, "*.yaml")
                .OrderBy(f => Path.GetFileName(f) != "policy.yaml")
                .ThenBy(f => f, StringComparer.Ordinal)
                .Select(f =>
                    $"--- # {Path.GetFileName(f)}\n{File.ReadAllText(f).ReplaceLineEndings("\n").TrimEnd()}\n"
                )
        );
}
