namespace Sightline.Policies;

/// <summary>Follows a policy down to the one that starts from nothing, and lays them over each other.</summary>
/// <param name="at">Where the policy lies; null where only shipped ones can be started from.</param>
internal sealed class PolicyAncestry(PolicyPack pack, string? at, List<PolicyProblem> problems)
{
    /// <summary>No organisation has more levels than this.</summary>
    private const int Deepest = 8;

    /// <summary>The pack with every policy it starts from inside.</summary>
    public PolicyPack Pack { get; private set; } = pack;

    /// <summary>The whole policy as one mapping; null where it cannot be put together.</summary>
    public MapNode? Resolve()
    {
        if (YamlSource.Open(Pack.Own, problems) is not { } own)
        {
            return null;
        }

        var levels = new List<MapNode> { own };
        var places = new HashSet<string>(StringComparer.Ordinal) { at is null ? "" : Full(at) };
        var (level, here) = (own, at);
        while (level.Find("starts_from") is { } starts)
        {
            if (Below(starts, here) is not ({ } files, { } key, var place))
            {
                return null;
            }

            if (!places.Add(place ?? key) || levels.Count > Deepest)
            {
                problems.Add(
                    new PolicyProblem(
                        starts.File,
                        starts.Line,
                        $"Starting from \"{key}\" leads back to where it began. One policy has to start from nothing"
                    )
                );
                return null;
            }

            Pack = Pack.On(key, files);
            if (YamlSource.Open(Pack.FilesOf(key), problems) is not { } below)
            {
                return null;
            }

            levels.Add(below);
            (level, here) = (below, place);
        }

        return levels
            .AsEnumerable()
            .Reverse()
            .Aggregate((below, above) => PolicyInheritance.Over(below, above, problems));
    }

    private (PolicyPack? Files, string? Key, string? Place) Below(MapEntry starts, string? here)
    {
        var name = (starts.Value as ScalarNode)?.Value?.Trim() ?? "";
        var key = name.Trim('.', '/', '\\').Replace('\\', '/').Replace('/', '-');
        if (key.Length > 0 && Pack.FilesOf(key).Count > 0)
        {
            return (Pack, key, null);
        }

        if (here is not null && name.Length > 0 && Beside(here, name) is { } place)
        {
            return (PolicyShelf.Open(place, problems), key, place);
        }

        if (PolicyShelf.Shipped(name) is { } shipped)
        {
            return (shipped, key, null);
        }

        var close = Spelling.Nearest(name, PolicyShelf.ShippedKeys);
        problems.Add(
            new PolicyProblem(
                starts.File,
                starts.Line,
                $"There is no policy \"{name}\" to start from. {(close is null ? $"These come with Sightline: {string.Join(", ", PolicyShelf.ShippedKeys)}" : $"Did you mean \"{close}\"?")}"
            )
        );
        return (null, null, null);
    }

    /// <summary>A file or folder, as said from the one that this policy lies in.</summary>
    private static string? Beside(string here, string name)
    {
        var folder = Full(here);
        string[] candidates =
        [
            Full(Path.Combine(folder, name)),
            Full(Path.Combine(Path.GetDirectoryName(folder) ?? folder, name)),
        ];
        return Array.Find(candidates, c => Directory.Exists(c) || File.Exists(c));
    }

    private static string Full(string path) =>
        Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
}
