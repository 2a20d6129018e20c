using Sightline.Sessions;

namespace Sightline.Planning;

/// <summary>What supervision asks of one supervisor in the next twelve months, against what they have for it.</summary>
/// <param name="People">How many supervisions they carry.</param>
/// <param name="AskedMinutes">What the policy and the agreements ask; of those whose terms say how often and how long.</param>
/// <param name="Unsaid">Supervisions of which nobody has said how often or how long.</param>
/// <param name="HasMinutes">What the supervisor has by their pattern; none where they have not said.</param>
public sealed record Capacity(int People, int AskedMinutes, int Unsaid, int? HasMinutes)
{
    private const int WeeksInYear = 52;
    private const int MinutesInHour = 60;

    public static Capacity Of(
        IReadOnlyCollection<SessionTerms> supervisions,
        WorkingPattern? pattern,
        DateOnly today
    )
    {
        var asked = supervisions.Select(t => AskedOf(t, today)).ToList();
        return new(
            supervisions.Count,
            asked.Sum(a => a ?? 0),
            asked.Count(a => a is null),
            pattern?.SupervisingMinutes * WeeksInYear
        );
    }

    /// <summary>Hours, to the nearest whole one: nothing finer is known a year ahead.</summary>
    public int AskedHours => Hours(AskedMinutes);
    public int? HasHours => HasMinutes is { } minutes ? Hours(minutes) : null;

    public string InWords =>
        People == 0 ? "Supervises nobody now."
        : HasHours is not { } has
            ? $"{Words.Count(AskedHours, "hour")} {(AskedHours == 1 ? "is" : "are")} asked. How much time there is for it is not said yet."
        : has >= AskedHours
            ? $"{Words.Count(AskedHours, "hour")} asked, and {Words.Count(has, "hour")} to give. There is room for {Words.Count(has - AskedHours, "hour")} more."
        : $"{Words.Count(AskedHours, "hour")} asked, and {Words.Count(has, "hour")} to give. That is {Words.Count(AskedHours - has, "hour")} short.";

    public string? UnsaidInWords =>
        Unsaid == 0
            ? null
            : $"{Words.Count(Unsaid, "supervision")} left out, because nobody has said how often or how long.";

    private static int? AskedOf(SessionTerms terms, DateOnly today)
    {
        var often = terms.Usual ?? (terms.Limits.Count > 0 ? terms.Limits[0] : null);
        var sessions = Math.Max(often is null ? 0 : Often(often, today), terms.YearlyMinimum ?? 0);
        return sessions == 0 || terms.Minutes is not { } minutes ? null : sessions * minutes;
    }

    private static int Often(SpacingLimit often, DateOnly today)
    {
        var count = 0;
        for (
            var day = often.LastDay(today);
            day <= today.AddYears(1) && count <= 366;
            day = often.LastDay(day)
        )
        {
            count++;
        }

        return count;
    }

    private static int Hours(int minutes) => (minutes + MinutesInHour / 2) / MinutesInHour;
}
