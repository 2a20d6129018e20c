using System.Globalization;

namespace Sightline.Shared;

/// <summary>Days, times and counts as people here write them.</summary>
public static class Words
{
    private static readonly CultureInfo Britain = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>5 November 2026</summary>
    public static string Day(DateOnly on) => on.ToString("d MMMM yyyy", Britain);

    /// <summary>Thursday 5 November 2026</summary>
    public static string LongDay(DateOnly on) => on.ToString("dddd d MMMM yyyy", Britain);

    /// <summary>10am, 10:30am, midday, midnight</summary>
    public static string Time(TimeOnly at) =>
        at == new TimeOnly(12, 0) ? "midday"
        : at == TimeOnly.MinValue ? "midnight"
        : at.ToString(at.Minute == 0 ? "htt" : "h:mmtt", Britain).ToLower(Britain);

    /// <summary>10am to 11:45am</summary>
    public static string Times(TimeOnly from, int minutes) =>
        $"{Time(from)} to {Time(from.AddMinutes(minutes))}";

    /// <summary>5 November 2026 at 10:32am, in local time</summary>
    public static string Moment(DateTime at)
    {
        var local = Clock.Local(at);
        return $"{Day(DateOnly.FromDateTime(local))} at {Time(TimeOnly.FromDateTime(local))}";
    }

    /// <summary>10:32am, in local time</summary>
    public static string TimeOf(DateTime at) => Time(TimeOnly.FromDateTime(Clock.Local(at)));

    /// <summary>A label in the middle of a sentence: "line management", but "LADO" as it is.</summary>
    public static string Inside(string label) =>
        label.Length < 2 || char.IsUpper(label[1])
            ? label
            : char.ToLowerInvariant(label[0]) + label[1..];

    /// <summary>1 session, 2 sessions</summary>
    public static string Count(int count, string one, string? many = null) =>
        string.Create(Britain, $"{count:N0} {(count == 1 ? one : many ?? one + "s")}");

    /// <summary>an hour and a half, 45 minutes, 2 hours</summary>
    public static string Length(int minutes) =>
        minutes % 60 == 0 ? Count(minutes / 60, "hour")
        : minutes < 60 ? Count(minutes, "minute")
        : $"{Count(minutes / 60, "hour")} {Count(minutes % 60, "minute")}";

    /// <summary>4 weeks, 8 weeks and 3 days, 1 day: the days from one day to another</summary>
    public static string Span(DateOnly from, DateOnly to)
    {
        var days = to.DayNumber - from.DayNumber;
        var (weeks, rest) = (days / 7, days % 7);
        return (weeks, rest) switch
        {
            (0, _) => Count(rest, "day"),
            (_, 0) => Count(weeks, "week"),
            _ => $"{Count(weeks, "week")} and {Count(rest, "day")}",
        };
    }
}
