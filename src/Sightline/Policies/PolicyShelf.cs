namespace Sightline.Policies;

/// <summary>Where the policies lie that another can start from.</summary>
internal static class PolicyShelf
{
    private static readonly Lazy<MapNode> Read = new(() =>
    {
        var problems = new List<PolicyProblem>();
        const string name = "suggestions.yaml";
        var text = File.ReadAllText(Path.Combine(ShippedFolder, name));
        return YamlSource.Read(new PolicyFile(name, text), problems)
            ?? throw new PolicyUnreadableException(problems);
    });

    /// <summary>Where the policies that come with Sightline lie, beside the program.</summary>
    public static string ShippedFolder => Path.Combine(AppContext.BaseDirectory, "policies");

    /// <summary>What the service suggests where a policy says nothing.</summary>
    public static MapNode Suggestions => Read.Value;

    /// <summary>Keys of the policies that come with Sightline.</summary>
    public static IReadOnlyList<string> ShippedKeys =>
        Directory.Exists(ShippedFolder)
            ?
            [
                .. Directory
                    .EnumerateDirectories(ShippedFolder)
                    .Where(d => File.Exists(Path.Combine(d, "policy.yaml")))
                    .Select(d => Path.GetFileName(d))
                    .Order(StringComparer.Ordinal),
            ]
            : [];

    /// <summary>The files of one that ships; null where none has this key.</summary>
    public static PolicyPack? Shipped(string key) =>
        ShippedKeys.Contains(key, StringComparer.Ordinal)
            ? Open(Path.Combine(ShippedFolder, key), [])
            : null;

    /// <summary>The files of a folder, or one file. Null, with the reason among the problems, where that cannot be.</summary>
    public static PolicyPack? Open(string path, List<PolicyProblem> problems)
    {
        List<FileInfo> files = Directory.Exists(path)
            ? [.. Directory.EnumerateFiles(path, "*.yaml").Select(f => new FileInfo(f))]
            : [new FileInfo(path)];
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
        if (files.Find(f => !f.Exists) is not null)
        {
            problems.Add(new PolicyProblem(name, 1, "There is no such file or folder"));
            return null;
        }

        if (files.Find(f => f.Length > YamlSource.LongestText) is { } tooLong)
        {
            problems.Add(YamlSource.TooLong(tooLong.Name, YamlSource.LongestText));
            return null;
        }

        try
        {
            return PolicyPack.From(
                files.ToDictionary(
                    f => f.Name,
                    f => File.ReadAllText(f.FullName),
                    StringComparer.Ordinal
                )
            );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(new PolicyProblem(name, 1, "It is there, but it cannot be read"));
            return null;
        }
    }
}
