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
            > 0 => $"in {Length(days)}",
            _ => $"{Length(-days)} ago",
        };
    }

    /// <summary>Days up to a fortnight, weeks up to half a year, then months.</summary>
    private static string Length(int days) =>
        days < 14 ? Words.Count(days, "day")
        : days < 182 ? Words.Count(days / 7, "week")
        : Words.Count(days * 12 / 365, "month");
}
