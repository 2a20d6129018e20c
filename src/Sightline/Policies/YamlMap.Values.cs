using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Sightline.Policies;

internal sealed partial class YamlMap
{
    private static readonly Clause NoClause = new("");

    public string Text(string key) => Find(key) is { } entry ? Scalar(key, entry) : "";

    public string? OptionalText(string key) =>
        FindOptional(key) is { } entry ? Scalar(key, entry) : null;

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
        var words = Texts(key);
        foreach (var word in words)
        {
            RefuseUnknown(key, word, known);
        }

        return words;
    }

    /// <summary>Remembers that a key may stand here, where it does not.</summary>
    public T? Nothing<T>(string key)
        where T : class
    {
        _asked.Add(key);
        return null;
    }

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
                $"\"{word}\" means nothing as \"{key}\". Choose from: {choices}"
            )
        );
        return default;
    }
}
