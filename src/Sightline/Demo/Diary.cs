namespace Sightline.Demo;

/// <summary>When everybody in the story is taken, so that nobody sits in two sessions at once.</summary>
internal sealed class Diary
{
    /// <summary>The morning that whoever manages keeps for the team.</summary>
    public const DayOfWeek TeamMorning = DayOfWeek.Tuesday;
    public static readonly TimeOnly TeamMorningEndsAt = new(11, 0);

    private static readonly TimeOnly FirstStart = new(9, 0);
    private static readonly TimeOnly LastStart = new(15, 0);
    private static readonly TimeSpan Step = TimeSpan.FromMinutes(30);

    private readonly Dictionary<
        (Guid Person, DateOnly On),
        List<(TimeOnly From, TimeOnly Until)>
    > _taken = [];

    /// <summary>The time wished for, or the first of the day at which both are free; they are taken then.</summary>
    public TimeOnly Take(Guid one, Guid other, DateOnly on, TimeOnly wished, int minutes)
    {
        var start = StartsFrom(wished)
            .FirstOrDefault(
                at => IsFree(one, on, at, minutes) && IsFree(other, on, at, minutes),
                wished
            );
        foreach (var person in new[] { one, other })
        {
            if (!_taken.TryGetValue((person, on), out var day))
            {
                _taken[(person, on)] = day = [];
            }

            day.Add((start, start.AddMinutes(minutes)));
        }

        return start;
    }

    private static IEnumerable<TimeOnly> StartsFrom(TimeOnly wished)
    {
        yield return wished;
        for (var at = FirstStart; at <= LastStart; at = at.Add(Step))
        {
            yield return at;
        }
    }

    private bool IsFree(Guid person, DateOnly on, TimeOnly at, int minutes) =>
        (on.DayOfWeek != TeamMorning || at >= TeamMorningEndsAt)
        && !(
            _taken.TryGetValue((person, on), out var day)
            && day.Exists(t => at < t.Until && t.From < at.AddMinutes(minutes))
        );
}
