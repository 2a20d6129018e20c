namespace Sightline.Policies;

/// <summary>A piece of a policy or of a facts file as it is written, with its place.</summary>
internal abstract record PolicyNode(string File, int Line);

/// <summary>A word, figure or sentence. Null where the file says null, which is as good as leaving it out.</summary>
internal sealed record ScalarNode(string File, int Line, string? Value) : PolicyNode(File, Line);

/// <summary>Several things one after the other.</summary>
internal sealed record ListNode(string File, int Line, IReadOnlyList<PolicyNode> Items)
    : PolicyNode(File, Line);

/// <summary>Words with a value each, in their order.</summary>
internal sealed record MapNode(string File, int Line, IReadOnlyList<MapEntry> Entries)
    : PolicyNode(File, Line)
{
    public MapEntry? Find(string key) =>
        Entries.FirstOrDefault(e =>
            string.Equals(e.Key, key, StringComparison.Ordinal)
            && e.Value is not ScalarNode { Value: null }
        );

    /// <summary>What this one of a list goes by, where it goes by anything.</summary>
    public string? Name => ((Find("key") ?? Find("id"))?.Value as ScalarNode)?.Value;
}

/// <summary>A word of a mapping with its value; the place is the word's.</summary>
internal sealed record MapEntry(string Key, string File, int Line, PolicyNode Value);
