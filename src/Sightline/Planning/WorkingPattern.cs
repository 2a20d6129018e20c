namespace Sightline.Planning;

/// <summary>
/// When somebody works, from a day on: the hours of each day, the times they keep for something else, and what they have for supervising.
/// A pattern never changes; a change is another pattern from a later day, and a correction one from the same day.
/// </summary>
public sealed class WorkingPattern : AgencyOwned
{
    private readonly List<WorkingHours> _hours = [];
    private readonly List<ProtectedTime> _protected = [];

    private WorkingPattern() { }

    public WorkingPattern(
        Person person,
        DateOnly fromOn,
        Week week,
        int? supervisingMinutes,
        DateTime at,
        Guid? id = null
    )
        : base(person.AgencyId, id)
    {
        PersonId = person.Id;
        FromOn = fromOn;
        MostADay = week.MostADay;
        SupervisingMinutes = supervisingMinutes;
        EnteredAt = at;
        _hours.AddRange(week.Hours.Select(h => new WorkingHours(this, h.Key, h.Value)));
        _protected.AddRange(week.Protected.Select(p => new ProtectedTime(this, p.Key, p.Value)));
        Happened(
            new(
                "working-pattern-entered",
                person.Id,
                at,
                PersonId: person.Id,
                About: $"from {Words.Day(fromOn)}"
            )
        );
    }

    public Guid PersonId { get; private set; }
    public DateOnly FromOn { get; private set; }

    /// <summary>How many sessions of supervision they hold in a day at most; none where they have not said.</summary>
    public int? MostADay { get; private set; }

    /// <summary>How many minutes a week they have for supervising others; none where they have not said.</summary>
    public int? SupervisingMinutes { get; private set; }
    public DateTime EnteredAt { get; private set; }

    public IReadOnlyList<WorkingHours> Hours => _hours;
    public IReadOnlyList<ProtectedTime> Protected => _protected;

    public Week Week =>
        new(
            _hours.ToDictionary(h => h.Day, h => new Stretch(h.StartsAt, h.EndsAt)),
            _protected.ToDictionary(p => p.Day, p => new Stretch(p.StartsAt, p.EndsAt)),
            MostADay
        );
}
