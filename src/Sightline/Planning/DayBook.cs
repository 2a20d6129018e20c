namespace Sightline.Planning;

/// <summary>What is taken on each day while a plan is made.</summary>
internal sealed class DayBook
{
    private readonly Dictionary<DateOnly, List<BookedTime>> _days = [];
    private readonly Dictionary<int, int> _weeks = [];
    private readonly Guid _supervisorId;

    public DayBook(Guid supervisorId, IEnumerable<BookedTime> booked)
    {
        _supervisorId = supervisorId;
        foreach (var session in booked)
        {
            Take(session);
        }
    }

    public IReadOnlyList<BookedTime> On(DateOnly day) => _days.GetValueOrDefault(day) ?? [];

    /// <summary>How many sessions the supervisor holds in the week of a day.</summary>
    public int InWeekOf(DateOnly day) => _weeks.GetValueOrDefault(WeekOf(day));

    public void Take(BookedTime session)
    {
        if (!_days.TryGetValue(session.On, out var day))
        {
            _days[session.On] = day = [];
        }

        day.Add(session);
        if (session.SupervisorId == _supervisorId)
        {
            _weeks[WeekOf(session.On)] = InWeekOf(session.On) + 1;
        }
    }

    // Day 1 of the calendar was a Monday.
    private static int WeekOf(DateOnly day) => day.DayNumber / 7;
}
