namespace Sightline.Shared;

/// <summary>How far a day is from today, in words that stand beside the exact date.</summary>
public static class Distance
{
    /// <summary>today, yesterday, tomorrow, 3 days ago, in 2 weeks, 7 months ago.</summary>
    public static string Of(DateOnly on, DateOnly today)
    {
        var days = on.DayNumber - today.DayNumber;
        return days switch
        {
            0 => "today",
            1 => "tomorrow",
            -1 => "yesterday",
            _ => Said(Length(Math.Abs(days)), on, today),
        };
    }

    /// <summary>Weeks and the days over them, where a day decides: "6 weeks and 2 days ago" stands beside a limit of 6 weeks.</summary>
    public static string Exactly(DateOnly on, DateOnly today)
    {
        var days = Math.Abs(on.DayNumber - today.DayNumber);
        return days < 14 || days % 7 == 0
            ? Of(on, today)
            : Said(
                $"{Words.Count(days / 7, "week")} and {Words.Count(days % 7, "day")}",
                on,
                today
            );
    }

    private static string Said(string length, DateOnly on, DateOnly today) =>
        on > today ? $"in {length}" : $"{length} ago";

    /// <summary>Days up to a fortnight, weeks up to half a year, then months.</summary>
    private static string Length(int days) =>
        days < 14 ? Words.Count(days, "day")
        : days < 182 ? Words.Count(days / 7, "week")
        : Words.Count(days * 12 / 365, "month");
}
