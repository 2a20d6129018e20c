using System.Globalization;

namespace Sightline.Policies;

internal sealed partial class YamlMap
{
    public string Text(string key)
    {
        shape?.Text(key);
        return Find(key) is { } entry ? Scalar(key, entry.Value) : "";
    }

    public string? OptionalText(string key)
    {
        shape?.Text(key);
        return FindOptional(key) is { } entry ? Scalar(key, entry.Value) : null;
    }

    /// <summary>A text that is this where nothing is said.</summary>
    public string TextOr(string key, string otherwise) => OptionalText(key) ?? otherwise;

    /// <summary>A key that must be one of the words defined elsewhere in the policy.</summary>
    public string Known(string key, IReadOnlyList<string> known)
    {
        var word = Text(key);
        RefuseUnknown(key, word, known);
        return word;
    }

    public string? OptionalKnown(string key, IReadOnlyList<string> known)
    {
        var word = OptionalText(key);
        RefuseUnknown(key, word ?? "", known);
        return word;
    }

    public IReadOnlyList<string> KnownTexts(string key, IReadOnlyList<string> known)
    {
        shape?.Texts(key);
        var words = new List<string>();
        foreach (var item in Items(key, FindOptional(key)))
        {
            var word = Scalar(key, item);
            RefuseUnknown(key, word, known, item);
            words.Add(word);
        }

        return words;
    }

    /// <summary>The clause said here, or else the one of what this stands in.</summary>
    public Clause Clause(string key = "clause")
    {
        shape?.Text(key);
        return FindOptional(key) is { } entry ? new Clause(Scalar(key, entry.Value)) : clause;
    }

    public int Number(string key)
    {
        shape?.Number(key);
        return Find(key) is { } entry ? Number(key, entry.Value) : 0;
    }

    public int? OptionalNumber(string key)
    {
        shape?.Number(key);
        return FindOptional(key) is { } entry ? Number(key, entry.Value) : null;
    }

    public bool YesNo(string key)
    {
        shape?.YesNo(key);
        return Find(key) is { } entry && YesNo(key, entry.Value);
    }

    /// <summary>A yes-or-no that is this where nothing is said.</summary>
    public bool YesNoOr(string key, bool otherwise)
    {
        shape?.YesNo(key);
        return FindOptional(key) is { } entry ? YesNo(key, entry.Value) : otherwise;
    }

    public DateOnly Day(string key)
    {
        shape?.Day(key);
        return Find(key) is { } entry ? Day(key, entry.Value) : default;
    }

    public DateOnly? OptionalDay(string key)
    {
        shape?.Day(key);
        return FindOptional(key) is { } entry ? Day(key, entry.Value) : null;
    }

    public Interval Interval(string key)
    {
        shape?.Interval(key);
        return Find(key) is { } entry ? Interval(key, entry.Value) : Policies.Interval.Days(1);
    }

    public Interval? OptionalInterval(string key)
    {
        shape?.Interval(key);
        return FindOptional(key) is { } entry ? Interval(key, entry.Value) : null;
    }

    /// <summary>One of the words of an enumeration, written with hyphens.</summary>
    public T Choice<T>(string key)
        where T : struct, Enum
    {
        shape?.Choice<T>(key);
        return Find(key) is { } entry ? ChoiceOf<T>(key, entry.Value) : default;
    }

    /// <summary>Tells the schema that one of these words stands here.</summary>
    public void ShapeChoice(string key, IEnumerable<string> words) => shape?.Choice(key, words);

    /// <summary>Tells the schema that a word may stand where a mapping may.</summary>
    public void ShapeOrText(string key) => shape?.OrText(key);

    public T ChoiceOr<T>(string key, T otherwise)
        where T : struct, Enum
    {
        shape?.Choice<T>(key);
        return FindOptional(key) is { } entry ? ChoiceOf<T>(key, entry.Value) : otherwise;
    }

    public IReadOnlyList<T> Choices<T>(string key)
        where T : struct, Enum
    {
        shape?.Texts(key);
        return [.. Items(key, FindOptional(key)).Select(i => ChoiceOf<T>(key, i))];
    }

    /// <summary>A list of words or sentences; nothing where it is not there.</summary>
    public IReadOnlyList<string> Texts(string key)
    {
        shape?.Texts(key);
        return [.. Items(key, FindOptional(key)).Select(i => Scalar(key, i))];
    }

    /// <summary>Any words with one value or several each: employment: agency, profession: [nursing, social-work].</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Attributes(string key)
    {
        shape?.Attributes(key);
        var found = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (FindOptional(key) is not { } entry)
        {
            return found;
        }

        if (entry.Value is not MapNode map)
        {
            Problem(
                key,
                $"\"{key}\" holds words with a value each, for example {key}: {{employment: agency}}"
            );
            return found;
        }

        foreach (var attribute in map.Entries)
        {
            found[attribute.Key] = attribute.Value is ListNode list
                ? [.. list.Items.Select(i => AttributeValue(attribute.Key, i))]
                : [AttributeValue(attribute.Key, attribute.Value)];
        }

        return found;
    }

    /// <summary>True and yes are one answer, however a file was written.</summary>
    private string AttributeValue(string key, PolicyNode value) =>
        Scalar(key, value) switch
        {
            "true" or "True" => "yes",
            "false" or "False" => "no",
            var word => word,
        };

    private IReadOnlyList<PolicyNode> Items(string key, MapEntry? entry)
    {
        if (entry is null || entry.Value is ListNode)
        {
            return (entry?.Value as ListNode)?.Items ?? [];
        }

        Problem(key, $"\"{key}\" is a list. Write each on its own line, after a hyphen");
        return [];
    }

    private string Scalar(string key, PolicyNode value)
    {
        if (value is ScalarNode { Value: { } word } && !string.IsNullOrWhiteSpace(word))
        {
            return word.Trim();
        }

        problems.Add(
            new PolicyProblem(value.File, value.Line, $"\"{key}\" is empty or not a plain text")
        );
        return "";
    }

    private int Number(string key, PolicyNode value)
    {
        var word = Scalar(key, value);
        if (
            int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number is > 0 and <= 100_000
        )
        {
            return number;
        }

        Problem(key, $"\"{word}\" is not a whole number above 0");
        return 0;
    }

    private bool YesNo(string key, PolicyNode value)
    {
        var word = Scalar(key, value);
        if (word is not ("yes" or "no"))
        {
            Problem(key, $"Write \"{key}: yes\" or \"{key}: no\"");
        }

        return word is "yes";
    }

    private DateOnly Day(string key, PolicyNode value)
    {
        var word = Scalar(key, value);
        if (
            DateOnly.TryParseExact(
                word,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            ) && day.Year is >= 1900 and <= 2200
        )
        {
            return day;
        }

        if (word.Length > 0)
        {
            Problem(key, $"\"{word}\" is not a day. Write it as year, month and day: 2026-11-05");
        }

        return new DateOnly(2000, 1, 1);
    }

    private Interval Interval(string key, PolicyNode value)
    {
        var word = Scalar(key, value);
        if (Policies.Interval.TryParse(word) is { } interval)
        {
            return interval;
        }

        Problem(
            key,
            $"\"{word}\" is not a length of time. Write for example 4 weeks, 2 months, 1 year, 5 working days, 24 hours, 1 half-term or 10 shifts"
        );
        return Policies.Interval.Days(1);
    }

    private T ChoiceOf<T>(string key, PolicyNode value)
        where T : struct, Enum
    {
        var word = Scalar(key, value);
        foreach (var choice in Enum.GetValues<T>())
        {
            if (string.Equals(Spelling.Hyphenated(choice), word, StringComparison.Ordinal))
            {
                return choice;
            }
        }

        string[] choices = [.. Enum.GetValues<T>().Select(v => Spelling.Hyphenated(v))];
        var close = Spelling.Nearest(word, choices);
        problems.Add(
            new PolicyProblem(
                value.File,
                value.Line,
                $"\"{word}\" means nothing as \"{key}\". {(close is null ? "" : $"Did you mean \"{close}\"? ")}Choose from: {string.Join(", ", choices)}"
            )
        );
        return default;
    }
}
