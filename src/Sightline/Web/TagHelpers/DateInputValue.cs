using System.Globalization;

namespace Sightline.Web.TagHelpers;

/// <summary>What was typed into the three boxes of a date, and which of them are wrong.</summary>
internal sealed record DateInputValue(string Day, string Month, string Year, DatePart Wrong)
{
    private static readonly string[] Months =
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];

    public bool IsEmpty => Day.Length == 0 && Month.Length == 0 && Year.Length == 0;

    public static DateInputValue Of(DateOnly date) =>
        new(Written(date.Day), Written(date.Month), Written(date.Year), DatePart.None);

    /// <summary>The date, or the parts that are wrong and the end of the sentence that says so.</summary>
    public (DateOnly? Date, DatePart Wrong, string Problem) Read()
    {
        var missing = Missing();
        if (missing != DatePart.None)
        {
            return (null, missing, $"must include a {Spoken(missing)}");
        }

        var month = MonthOf(Month);
        var day = Number(Day, 2);
        var year = Number(Year, 4);
        if (year is not null && Year.Length != 4)
        {
            return (null, DatePart.Year, "must have a year of 4 numbers");
        }

        var wrong =
            (day is >= 1 and <= 31 ? DatePart.None : DatePart.Day)
            | (month is >= 1 and <= 12 ? DatePart.None : DatePart.Month)
            | (year is >= 1 ? DatePart.None : DatePart.Year);
        if (wrong == DatePart.None && day > DateTime.DaysInMonth(year!.Value, month!.Value))
        {
            wrong = DatePart.Day;
        }

        return wrong == DatePart.None
            ? (new DateOnly(year!.Value, month!.Value, day!.Value), DatePart.None, "")
            : (null, wrong, "must be a real date");
    }

    private DatePart Missing() =>
        (Day.Length == 0 ? DatePart.Day : DatePart.None)
        | (Month.Length == 0 ? DatePart.Month : DatePart.None)
        | (Year.Length == 0 ? DatePart.Year : DatePart.None);

    private static string Spoken(DatePart parts) =>
        string.Join(
            " and ",
            Enum.GetValues<DatePart>()
                .Where(part => part != DatePart.None && parts.HasFlag(part))
                .Select(part => part.ToString().ToLowerInvariant())
        );

    private static int? MonthOf(string typed)
    {
        var word = typed.TrimEnd('.');
        var named =
            word.Length >= 3
                ? Array.FindIndex(
                    Months,
                    name => name.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                )
                : -1;
        return named >= 0 ? named + 1
            : string.Equals(word, "sept", StringComparison.OrdinalIgnoreCase) ? 9
            : Number(typed, 2);
    }

    private static int? Number(string typed, int most) =>
        typed.Length <= most
        && int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);
}
