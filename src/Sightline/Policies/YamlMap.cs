using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Sightline.Policies;

/// <summary>A key of a mapping with its value and place.</summary>
internal sealed record YamlEntry(string File, int Line, YamlNode Value);

/// <summary>
/// Reads one mapping, key by key. What is missing, of the wrong kind or never asked for becomes a problem with its line; reading goes on with a
/// stand-in, so that one look finds everything.
/// </summary>
internal sealed partial class YamlMap(
    string file,
    int line,
    string what,
    Dictionary<string, YamlEntry> entries,
    List<PolicyProblem> problems
)
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public string File => file;
    public int Line => line;

    public static Dictionary<string, YamlEntry> EntriesOf(string file, YamlMappingNode node)
    {
        var entries = new Dictionary<string, YamlEntry>(StringComparer.Ordinal);
        foreach (var (key, value) in node.Children)
        {
            entries[key is YamlScalarNode { Value: { } word } ? word : key.ToString()] =
                new YamlEntry(file, LineOf(key), value);
        }

        return entries;
    }

    public bool Has(string key) => entries.ContainsKey(key);

    public int LineOf(string key) => entries.TryGetValue(key, out var entry) ? entry.Line : line;

    public void Problem(string key, string words) =>
        problems.Add(
            new PolicyProblem(
                entries.TryGetValue(key, out var entry) ? entry.File : file,
                LineOf(key),
                words
            )
        );

    /// <summary>A mapping inside this one; whatever it holds that <paramref name="read"/> does not ask for is a problem.</summary>
    public T? Map<T>(string key, Func<YamlMap, T> read)
        where T : class
    {
        if (Find(key) is not { } entry)
        {
            return null;
        }

        if (entry.Value is not YamlMappingNode mapping)
        {
            Problem(key, $"\"{key}\" holds several words with a value each");
            return null;
        }

        return Inner(key, entry.File, entry.Line, mapping, read);
    }

    /// <summary>A list of mappings.</summary>
    public IReadOnlyList<T> List<T>(string key, Func<YamlMap, T> read)
    {
        if (Find(key) is not { } entry)
        {
            return [];
        }

        if (entry.Value is not YamlSequenceNode sequence)
        {
            Problem(key, $"\"{key}\" is a list. Write each on its own line, after a hyphen");
            return [];
        }

        var items = new List<T>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var child in sequence.Children)
        {
            if (child is YamlMappingNode mapping)
            {
                RefuseTwice(key, entry.File, mapping, names);
                items.Add(Inner(key, entry.File, LineOf(child), mapping, read));
            }
            else
            {
                problems.Add(
                    new PolicyProblem(
                        entry.File,
                        LineOf(child),
                        $"Each of \"{key}\" holds several words with a value each"
                    )
                );
            }
        }

        return items;
    }

    /// <summary>Every key that nobody asked for is a problem.</summary>
    public void RefuseTheRest()
    {
        foreach (var (key, entry) in entries.Where(e => !_asked.Contains(e.Key)))
        {
            var close = _asked
                .Where(a => !entries.ContainsKey(a))
                .FirstOrDefault(a => Spelling.Close(a, key));
            var advice = close is null
                ? $"It can hold: {string.Join(", ", _asked.Order(StringComparer.Ordinal))}"
                : $"Did you mean \"{close}\"?";
            problems.Add(
                new PolicyProblem(
                    entry.File,
                    entry.Line,
                    $"\"{key}\" means nothing in {what}. {advice}"
                )
            );
        }
    }

    private void RefuseUnknown(string key, string word, IReadOnlyList<string> known)
    {
        if (word.Length > 0 && !known.Contains(word, StringComparer.Ordinal))
        {
            Problem(
                key,
                $"\"{word}\" means nothing as \"{key}\". This policy knows: {string.Join(", ", known)}"
            );
        }
    }

    private void RefuseTwice(
        string key,
        string inFile,
        YamlMappingNode mapping,
        HashSet<string> names
    )
    {
        foreach (var (name, value) in mapping.Children)
        {
            if (
                name is YamlScalarNode { Value: "key" or "id" }
                && value is YamlScalarNode { Value: { } word }
                && !names.Add(word)
            )
            {
                problems.Add(
                    new PolicyProblem(
                        inFile,
                        LineOf(value),
                        $"\"{word}\" stands twice in \"{key}\". Each needs its own word"
                    )
                );
            }
        }
    }

    private static int LineOf(YamlNode node) => Math.Max(1, (int)node.Start.Line);

    private T Inner<T>(
        string key,
        string inFile,
        int atLine,
        YamlMappingNode mapping,
        Func<YamlMap, T> read
    )
    {
        var inner = new YamlMap(inFile, atLine, $"\"{key}\"", EntriesOf(inFile, mapping), problems);
        var value = read(inner);
        inner.RefuseTheRest();
        return value;
    }

    private YamlEntry? Find(string key)
    {
        var entry = FindOptional(key);
        if (entry is null)
        {
            problems.Add(new PolicyProblem(file, line, $"\"{key}\" is missing in {what}"));
        }

        return entry;
    }

    private YamlEntry? FindOptional(string key)
    {
        _asked.Add(key);
        return entries.GetValueOrDefault(key);
    }
}
