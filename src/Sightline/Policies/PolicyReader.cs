namespace Sightline.Policies;

/// <summary>What reading a policy came to: the policy, or every problem found in one look.</summary>
/// <param name="Policy">Null where there is any problem: a policy is sound or it is not there.</param>
public sealed record PolicyReading(
    PolicyPack Pack,
    SupervisionPolicy? Policy,
    IReadOnlyList<PolicyProblem> Problems
)
{
    /// <summary>The policy, where it must be sound because it shipped or was checked before it was stored.</summary>
    /// <exception cref="PolicyUnreadableException">It is not.</exception>
    public SupervisionPolicy Require() => Policy ?? throw new PolicyUnreadableException(Problems);
}

/// <summary>Reads a policy from its YAML. Files may be cut as reads best: what stands at the top of any stands at the top of the policy.</summary>
public static class PolicyReader
{
    /// <summary>Where the policies that come with Sightline lie, beside the program.</summary>
    private static string ShippedFolder => Path.Combine(AppContext.BaseDirectory, "policies");

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

    /// <summary>Reads every .yaml file of a folder.</summary>
    public static PolicyReading ReadFolder(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return Refused("There is no such folder of policy files");
        }

        var files = Directory
            .EnumerateFiles(folder, "*.yaml")
            .Select(f => new FileInfo(f))
            .ToList();
        if (files.FirstOrDefault(f => f.Length > YamlSource.LongestText) is { } tooLong)
        {
            return Refused(
                $"{tooLong.Name} is too long for a policy. Keep it under a million characters"
            );
        }

        return Read(
            files.ToDictionary(
                f => f.Name,
                f => File.ReadAllText(f.FullName),
                StringComparer.Ordinal
            )
        );
    }

    /// <summary>Reads a policy that comes with Sightline, by its key.</summary>
    public static PolicyReading ReadShipped(string key) =>
        ReadFolder(Path.Combine(ShippedFolder, Path.GetFileName(key)));

    /// <param name="files">File names and their texts.</param>
    public static PolicyReading Read(IReadOnlyDictionary<string, string> files) =>
        Read(PolicyPack.From(files));

    /// <summary>Reads the one text that a pack is stored as.</summary>
    public static PolicyReading Parse(string text) =>
        text.Length > 8 * YamlSource.LongestText
            ? Refused(
                "The text is too long for a policy. Keep each file under a million characters"
            )
            : Read(PolicyPack.From(text));

    public static PolicyReading Read(PolicyPack pack)
    {
        var problems = new List<PolicyProblem>();
        var document = YamlSource.Open(pack.Files, problems);
        var policy = document is null ? null : new PolicyDocument(document).Read();
        return new PolicyReading(
            pack,
            problems.Count == 0 ? policy : null,
            InOrder(pack, problems)
        );
    }

    private static PolicyReading Refused(string words) =>
        new(PolicyPack.From(""), null, [new PolicyProblem("policy.yaml", 1, words)]);

    private static List<PolicyProblem> InOrder(PolicyPack pack, List<PolicyProblem> problems)
    {
        var place = pack
            .Files.Select((f, i) => (f.Name, i))
            .DistinctBy(f => f.Name)
            .ToDictionary(f => f.Name, f => f.i, StringComparer.Ordinal);
        return
        [
            .. problems
                .Distinct()
                .OrderBy(p => place.GetValueOrDefault(p.File))
                .ThenBy(p => p.Line),
        ];
    }
}
