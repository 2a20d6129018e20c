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
    /// <inheritdoc cref="PolicyShelf.ShippedKeys"/>
    public static IReadOnlyList<string> ShippedKeys => PolicyShelf.ShippedKeys;

    /// <summary>Reads a folder of .yaml files, one file, or a policy that comes with Sightline by its key.</summary>
    public static PolicyReading ReadAt(string path)
    {
        if (!Directory.Exists(path) && !File.Exists(path))
        {
            return ShippedKeys.Contains(path, StringComparer.Ordinal)
                ? ReadShipped(path)
                : Refused(NotThere(path));
        }

        var problems = new List<PolicyProblem>();
        var pack = PolicyShelf.Open(path, problems);
        return pack is null
            ? new PolicyReading(PolicyPack.From(""), null, problems)
            : Read(pack, path);
    }

    /// <summary>Reads every .yaml file of a folder.</summary>
    public static PolicyReading ReadFolder(string folder) =>
        Directory.Exists(folder)
            ? ReadAt(folder)
            : Refused("There is no such folder of policy files");

    /// <summary>Reads a policy that comes with Sightline, by its key.</summary>
    public static PolicyReading ReadShipped(string key) =>
        PolicyShelf.Shipped(key) is { } pack ? Read(pack) : Refused(NotThere(key));

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

    /// <param name="at">Where the pack lies, so that it may start from a policy beside it; null where only shipped ones can be meant.</param>
    public static PolicyReading Read(PolicyPack pack, string? at = null)
    {
        var problems = new List<PolicyProblem>();
        var below = new PolicyAncestry(pack, at, problems);
        var node = below.Resolve();
        SupervisionPolicy? policy = null;
        if (node is not null && problems.Count == 0)
        {
            var (completed, filled) = PolicyInheritance.Complete(node, PolicyShelf.Suggestions);
            var title = (node.Find("title")?.Value as ScalarNode)?.Value;
            var top = new YamlMap(
                completed,
                "the policy",
                problems,
                new Clause(title ?? "this policy")
            );
            policy = new PolicyDocument(top, filled).Read();
        }

        return new PolicyReading(
            below.Pack,
            problems.Count == 0 ? policy : null,
            InOrder(below.Pack, problems)
        );
    }

    private static string NotThere(string path)
    {
        var close = Spelling.Nearest(path, ShippedKeys);
        return $"There is no policy at {path}. {(close is null ? $"These come with Sightline: {string.Join(", ", ShippedKeys)}" : $"Did you mean \"{close}\"?")}";
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
