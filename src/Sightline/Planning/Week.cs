namespace Sightline.Planning;

/// <summary>A week as somebody works it: the hours of each day, and the times that they keep for something else.</summary>
/// <param name="Hours">The days worked, each with its hours.</param>
/// <param name="Protected">The times into which no session is planned, at most one a day.</param>
/// <param name="MostADay">How many sessions of supervision they hold in a day at most; none where they have not said.</param>
public sealed record Week(
    IReadOnlyDictionary<DayOfWeek, Stretch> Hours,
    IReadOnlyDictionary<DayOfWeek, Stretch> Protected,
    int? MostADay
)
{
    /// <summary>Monday first, as a week is written here.</summary>
    public static IReadOnlyList<DayOfWeek> Days { get; } =
    [
        DayOfWeek.Monday,
        DayOfWeek.Tuesday,
        DayOfWeek.Wednesday,
        DayOfWeek.Thursday,
        DayOfWeek.Friday,
        DayOfWeek.Saturday,
        DayOfWeek.Sunday,
    ];

    /// <summary>What is taken for somebody who has not said when they work. The page that uses it says so.</summary>
    public static Week Unsaid { get; } =
        new(
            Days.Take(5).ToDictionary(d => d, _ => new Stretch(new(9, 0), new(17, 0))),
            new Dictionary<DayOfWeek, Stretch>(),
            null
        );
}
