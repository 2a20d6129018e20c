using System.Globalization;
using System.Text.RegularExpressions;

namespace Sightline.People.Importing;

/// <summary>Days as personnel files write them: 27/03/2026, 2026-03-27, 27-Mar-2026, with or without a time behind.</summary>
public static partial class FileDates
{
    public static (DateOnly? Day, Refusal? Refusal) Read(string text)
    {
        if (text.Length == 0)
        {
            return (null, null);
        }

        if (Shape().Match(text) is not { Success: true } match)
        {
            return (null, new($"“{text}” is not a date like 27/03/2026"));
        }

        var year = Number(match.Groups["year"]);
        var day = Number(match.Groups["day"]);
        var month = match.Groups["name"].Success
            ? 1
                + Array.FindIndex(
                    CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames,
                    m =>
                        m.Length > 0
                        && match
                            .Groups["name"]
                            .Value.StartsWith(m, StringComparison.OrdinalIgnoreCase)
                )
            : Number(match.Groups["month"]);
        return
            year is >= 1940 and <= 2100
            && month is >= 1 and <= 12
            && day >= 1
            && day <= DateTime.DaysInMonth(year, month)
            ? (new DateOnly(year, month, day), null)
            : (null, new($"{text} is not a real date"));
    }

    private static int Number(Group group) =>
        int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?:(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})|(?<day>\d{1,2})[ -](?<name>[A-Za-z]{3,9})[ -](?<year>\d{4})|(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2}))(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 200
    )]
    private static partial Regex Shape();
}
