using System.Globalization;

namespace Sightline.Calendars;

/// <summary>Days and lengths of time as they are written in a sentence.</summary>
public static class Words
{
    /// <summary>"5 November 2026".</summary>
    public static string Day(DateOnly day) =>
        day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"4 weeks", "8 weeks and 3 days", "1 day": the days from one day to another.</summary>
    public static string Span(DateOnly from, DateOnly to)
    {
        var days = to.DayNumber - from.DayNumber;
        var (weeks, rest) = (days / 7, days % 7);
        return (weeks, rest) switch
        {
            (0, _) => Of(rest, "day"),
            (_, 0) => Of(weeks, "week"),
            _ => $"{Of(weeks, "week")} and {Of(rest, "day")}",
        };
    }

    /// <summary>"1 session", "10 sessions".</summary>
    public static string Of(int count, string thing) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {thing}{(count == 1 ? "" : "s")}");
}
