namespace Sightline.Policies;

/// <summary>
/// Reads one mapping, key by key. What is missing, of the wrong kind or never asked for becomes a problem with its line; reading goes on with a
/// stand-in, so that one look finds everything. What is asked is also what the schema says, so the two cannot differ.
/// </summary>
internal sealed partial class YamlMap(
    MapNode node,
    string what,
    List<PolicyProblem> problems,
    Clause clause,
    PolicyShape? shape = null
)
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public YamlMap(MapNode node, string what, List<PolicyProblem> problems)
        : this(node, what, problems, Policies.Clause.None) { }

    /// <summary>Asks everything that could be asked and keeps what it was, for the schema.</summary>
    public static YamlMap Shaping(PolicyShape shape) =>
        new(new MapNode("", 1, []), "", [], Policies.Clause.None, shape);

    public string File => node.File;
    public int Line => node.Line;
    public PolicyPlace Place => new(node.File, node.Line);
    public bool IsShaping => shape is not null;
    public IEnumerable<string> Keys => node.Entries.Select(e => e.Key);

    public bool Has(string key) => node.Find(key) is not null;

    public bool HoldsMap(string key) => node.Find(key)?.Value is MapNode;

    public int LineOf(string key) => node.Find(key)?.Line ?? node.Line;

    public void Problem(string key, string words)
    {
        var entry = node.Find(key);
        problems.Add(new PolicyProblem(entry?.File ?? node.File, entry?.Line ?? node.Line, words));
    }

    /// <summary>A mapping inside this one; whatever it holds that <paramref name="read"/> does not ask for is a problem.</summary>
    public T? Map<T>(string key, Func<YamlMap, T> read)
        where T : class => Map(key, Find(key), read);

    public T? OptionalMap<T>(string key, Func<YamlMap, T> read)
        where T : class => Map(key, FindOptional(key), read);

    /// <summary>A list of mappings; nothing where it is not there.</summary>
    public IReadOnlyList<T> List<T>(string key, Func<YamlMap, T> read)
    {
        if (shape is not null)
        {
            FindOptional(key);
            read(Shaping(shape.ListOf(key).WithClause()));
            return [];
        }

        if (FindOptional(key) is not { } entry)
        {
            return [];
        }

        if (entry.Value is not ListNode list)
        {
            Problem(key, $"\"{key}\" is a list. Write each on its own line, after a hyphen");
            return [];
        }

        var items = new List<T>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var child in list.Items)
        {
            if (child is not MapNode map)
            {
                problems.Add(
                    new PolicyProblem(
                        child.File,
                        child.Line,
                        $"Each of \"{key}\" holds several words with a value each"
                    )
                );
                continue;
            }

            if (map.Name is { } name && !names.Add(name))
            {
                problems.Add(
                    new PolicyProblem(
                        map.File,
                        (map.Find("key") ?? map.Find("id"))!.Line,
                        $"\"{name}\" stands twice in \"{key}\". Each needs its own word"
                    )
                );
            }

            items.Add(Inner(key, map, read));
        }

        return items;
    }

    /// <summary>Every key that nobody asked for is a problem.</summary>
    public void RefuseTheRest()
    {
        foreach (var entry in node.Entries.Where(e => !_asked.Contains(e.Key)))
        {
            var close = Spelling.Nearest(entry.Key, _asked.Where(a => !Has(a)));
            var advice = close is null
                ? $"It can hold: {string.Join(", ", _asked.Order(StringComparer.Ordinal))}"
                : $"Did you mean \"{close}\"?";
            problems.Add(
                new PolicyProblem(
                    entry.File,
                    entry.Line,
                    $"\"{entry.Key}\" means nothing in {what}. {advice}"
                )
            );
        }
    }

    private void RefuseUnknown(
        string key,
        string word,
        IReadOnlyList<string> known,
        PolicyNode? at = null
    )
    {
        if (word.Length == 0 || known.Contains(word, StringComparer.Ordinal))
        {
            return;
        }

        var advice =
            known.Count == 0 ? "There is none to choose from"
            : Spelling.Nearest(word, known) is { } close
                ? $"Did you mean \"{close}\"? This policy knows: {string.Join(", ", known)}"
            : $"This policy knows: {string.Join(", ", known)}";
        var words = $"\"{word}\" means nothing as \"{key}\". {advice}";
        if (at is null)
        {
            Problem(key, words);
        }
        else
        {
            problems.Add(new PolicyProblem(at.File, at.Line, words));
        }
    }

    private T? Map<T>(string key, MapEntry? entry, Func<YamlMap, T> read)
        where T : class
    {
        if (shape is not null)
        {
            return read(Shaping(shape.MapOf(key).WithClause()));
        }

        if (entry is null)
        {
            return null;
        }

        if (entry.Value is not MapNode map)
        {
            Problem(key, $"\"{key}\" holds several words with a value each");
            return null;
        }

        return Inner(key, map with { File = entry.File, Line = entry.Line }, read);
    }

    private T Inner<T>(string key, MapNode map, Func<YamlMap, T> read)
    {
        var own = (map.Find("clause")?.Value as ScalarNode)?.Value;
        var inner = new YamlMap(
            map,
            $"\"{key}\"",
            problems,
            string.IsNullOrWhiteSpace(own) ? clause : new Clause(own.Trim())
        );
        // A clause may stand anywhere: what is inside rests on it too.
        inner._asked.Add("clause");
        var value = read(inner);
        inner.RefuseTheRest();
        return value;
    }

    private MapEntry? Find(string key)
    {
        var entry = FindOptional(key);
        if (entry is null)
        {
            problems.Add(
                new PolicyProblem(node.File, node.Line, $"\"{key}\" is missing in {what}")
            );
        }

        return entry;
    }

    private MapEntry? FindOptional(string key)
    {
        _asked.Add(key);
        return node.Find(key);
    }
}
