using Sightline.Sessions;

namespace Sightline.Planning;

/// <summary>All that a plan of one supervisor's sessions has to fit.</summary>
public sealed record PlanRequest
{
    public required Guid SupervisorId { get; init; }

    /// <summary>The first and last day of the plan.</summary>
    public required DateOnly FromOn { get; init; }

    /// <inheritdoc cref="FromOn"/>
    public required DateOnly UntilOn { get; init; }
    public required Weeks SupervisorWeeks { get; init; }
    public required IReadOnlyList<PlanPerson> People { get; init; }

    /// <summary>Sessions that stand already and take time of the supervisor, of one of the people, or a room.</summary>
    public required IReadOnlyList<BookedTime> Booked { get; init; }
    public required IReadOnlyList<PlanRoom> Rooms { get; init; }
}

/// <summary>One supervision of the plan: its terms, the days of the two, and what the two would like.</summary>
public sealed record PlanPerson
{
    public required Guid SupervisionId { get; init; }
    public required Guid SuperviseeId { get; init; }

    /// <summary>As the supervisor calls them.</summary>
    public required string Name { get; init; }
    public required SessionTerms Terms { get; init; }

    /// <summary>When the two met and are to meet, and when either is away.</summary>
    public required Diary Diary { get; init; }
    public required Weeks Weeks { get; init; }
    public required PlanWish Wish { get; init; }

    /// <summary>The last day on which both still work here; none where nobody leaves.</summary>
    public DateOnly? LastOn { get; init; }

    /// <summary>Whether the weekdays on which both work are known for this day.</summary>
    public bool HasSaid(DateOnly day) => Weeks.SaidFor(day) is not null;
}

/// <summary>What the two would like their sessions to be.</summary>
/// <param name="Day">The weekday they keep free; none where any will do.</param>
public sealed record PlanWish(DayOfWeek? Day, TimeOnly StartsAt, int Minutes, string Place);

/// <summary>A room that a plan may use.</summary>
public sealed record PlanRoom(string Name, int Seats, bool Accessible);

/// <summary>A session that stands: whose time it takes, and where.</summary>
public sealed record BookedTime(
    Guid SessionId,
    Guid SupervisionId,
    Guid SupervisorId,
    Guid SuperviseeId,
    DateOnly On,
    TimeOnly StartsAt,
    int Minutes,
    string Place
)
{
    public bool Concerns(Guid personId) => SupervisorId == personId || SuperviseeId == personId;

    public bool Overlaps(TimeOnly startsAt, int minutes) =>
        startsAt.ToTimeSpan() < StartsAt.ToTimeSpan().Add(TimeSpan.FromMinutes(Minutes))
        && StartsAt.ToTimeSpan() < startsAt.ToTimeSpan().Add(TimeSpan.FromMinutes(minutes));
}
