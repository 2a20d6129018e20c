using Sightline.Planning;

namespace Sightline.Demo;

/// <summary>When Northmere's people work, what supervisors keep time for, and the rooms in which they meet.</summary>
internal static class PlanningStory
{
    private const int MinutesInHour = 60;

    private static readonly (string Name, int Seats, bool Accessible)[] Rooms =
    [
        ("Room 4.2, Mulberry Place", 4, true),
        ("Room 2.1, Mulberry Place", 3, true),
        ("The quiet room, Tern House", 2, false),
        ("Room 7, Tern House", 4, true),
    ];

    /// <summary>The rooms, and the pattern of everybody who supervises; of those who do not, every third has said when they work.</summary>
    public static IEnumerable<object> Told(Northmere northmere)
    {
        var administrator = northmere["N018"];
        foreach (var (name, seats, accessible) in Rooms)
        {
            yield return new Room(
                northmere.Agency.Id,
                name,
                seats,
                accessible,
                administrator,
                northmere.Now.AddYears(-1)
            );
        }

        var people = NorthmerePeople.All.Where(p => p.LeftDaysAgo is null).ToList();
        var managers = people.Select(p => p.Manager).OfType<string>().ToHashSet();
        for (var at = 0; at < people.Count; at++)
        {
            var reference = people[at].Reference;
            var manages = managers.Contains(reference);
            if (manages || at % 3 == 0)
            {
                yield return new WorkingPattern(
                    northmere[reference],
                    northmere.Ago(200),
                    WeekOf(at, manages),
                    manages ? HoursFor(people.Count(p => p.Manager == reference)) : null,
                    northmere.Now.AddDays(-200)
                );
            }
        }
    }

    /// <summary>Some have a day off; whoever manages keeps a morning for the team.</summary>
    private static Week WeekOf(int at, bool manages) =>
        new(
            Week.Days.Take(5)
                .Where(d => at % 4 != 3 || d != Week.Days[at % 5])
                .ToDictionary(d => d, _ => new Stretch(new(9, 0), new(17, 15))),
            manages
                ? new Dictionary<DayOfWeek, Stretch>
                {
                    [Diary.TeamMorning] = new(new(9, 0), Diary.TeamMorningEndsAt),
                }
                : new Dictionary<DayOfWeek, Stretch>(),
            manages ? 3 : null
        );

    /// <summary>Enough for a usual team; a big one is short of time, which is what the report is for.</summary>
    private static int HoursFor(int people) => (people <= 6 ? 3 : 2) * MinutesInHour;
}
