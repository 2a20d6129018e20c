using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Sightline.Policies;

/// <summary>A key of a mapping with its value and place.</summary>
internal sealed record YamlEntry(string File, int Line, YamlNode Value);

/// <summary>
/// Reads one mapping, key by key. What is missing, of the wrong kind or never asked for becomes a problem with its line; reading goes on with a
/// stand-in, so that one look finds everything.
/// </summary>
internal sealed class YamlMap(
    string file,
    int line,
    string what,
    Dictionary<string, YamlEntry> entries,
    List<PolicyProblem> problems
)
{
    private static readonly Clause NoClause = new("");
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

    public string Text(string key) => Find(key) is { } entry ? Scalar(key, entry) : "";

    public string? OptionalText(string key) =>
        FindOptional(key) is { } entry ? Scalar(key, entry) : null;

    public Clause Clause(string key = "clause") =>
        Find(key) is { } entry ? new Clause(Scalar(key, entry)) : NoClause;

    public int Number(string key) => Find(key) is { } entry ? Number(key, entry) : 0;

    public int? OptionalNumber(string key) =>
        FindOptional(key) is { } entry ? Number(key, entry) : null;

    public bool YesNo(string key)
    {
        if (Find(key) is not { } entry)
        {
            return false;
        }

        var word = Scalar(key, entry);
        if (word is not ("yes" or "no"))
        {
            Problem(key, $"Write \"{key}: yes\" or \"{key}: no\"");
        }

        return word is "yes";
    }

    /// <summary>A yes-or-no that is no where nothing is said.</summary>
    public bool YesNoOrNo(string key) => Has(key) && YesNo(key);

    public DateOnly Day(string key)
    {
        if (Find(key) is not { } entry || Scalar(key, entry) is not { Length: > 0 } word)
        {
            return default;
        }

        if (
            DateOnly.TryParseExact(
                word,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
        )
        {
            return day;
        }

        Problem(key, $"\"{word}\" is not a day. Write it as year, month and day: 2026-11-05");
        return default;
    }

    public Interval Interval(string key) =>
        Find(key) is { } entry ? Interval(key, entry) : Policies.Interval.Days(1);

    public Interval? OptionalInterval(string key) =>
        FindOptional(key) is { } entry ? Interval(key, entry) : null;

    /// <summary>One of the words of an enumeration, written with hyphens.</summary>
    public T Choice<T>(string key)
        where T : struct, Enum =>
        Find(key) is { } entry ? ChoiceOf<T>(key, Scalar(key, entry), entry.Line) : default;

    public IReadOnlyList<T> Choices<T>(string key)
        where T : struct, Enum =>
        [.. Texts(key).Select(word => ChoiceOf<T>(key, word, LineOf(key)))];

    /// <summary>A list of words or sentences.</summary>
    public IReadOnlyList<string> Texts(string key)
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

        return
        [
            .. sequence.Children.Select(c =>
                Scalar(key, entry with { Line = LineOf(c), Value = c })
            ),
        ];
    }

    public IReadOnlyList<string> OptionalTexts(string key) => Has(key) ? Texts(key) : [];

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
        foreach (var child in sequence.Children)
        {
            if (child is YamlMappingNode mapping)
            {
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

    private string Scalar(string key, YamlEntry entry)
    {
        if (entry.Value is YamlScalarNode { Value: { } word } && !string.IsNullOrWhiteSpace(word))
        {
            return word.Trim();
        }

        problems.Add(
            new PolicyProblem(entry.File, entry.Line, $"\"{key}\" is empty or not a plain text")
        );
        return "";
    }

    private int Number(string key, YamlEntry entry)
    {
        var word = Scalar(key, entry);
        if (
            int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number > 0
        )
        {
            return number;
        }

        Problem(key, $"\"{word}\" is not a whole number above 0");
        return 0;
    }

    private Interval Interval(string key, YamlEntry entry)
    {
        var word = Scalar(key, entry);
        if (Policies.Interval.TryParse(word) is { } interval)
        {
            return interval;
        }

        Problem(
            key,
            $"\"{word}\" is not a length of time. Write for example 4 weeks, 2 months, 1 year or 5 working days"
        );
        return Policies.Interval.Days(1);
    }

    private T ChoiceOf<T>(string key, string word, int atLine)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(Spelling.Hyphenated(value), word, StringComparison.Ordinal))
            {
                return value;
            }
        }

        var choices = string.Join(", ", Enum.GetValues<T>().Select(v => Spelling.Hyphenated(v)));
        problems.Add(
            new PolicyProblem(
                file,
                atLine,
                $"\"{word}\" is not a {key} that a policy can have. Choose from: {choices}"
            )
        );
        return default;
    }
}
