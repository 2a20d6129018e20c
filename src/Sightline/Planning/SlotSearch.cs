using Sightline.Sessions;

namespace Sightline.Planning;

/// <summary>A time and a place that suit both on a day, or why none does.</summary>
internal readonly record struct Slot(TimeOnly StartsAt, string? Place, string? WhyNot)
{
    public bool Suits => WhyNot is null;

    public static Slot None(string why) => new(default, null, why);
}

/// <summary>Looks on one day for a time at which the two and a room are free.</summary>
internal sealed class SlotSearch(PlanRequest request, DayBook taken)
{
    /// <summary>Fine enough to fit between two things, coarse enough to be a time that people say.</summary>
    private const int StepMinutes = 15;

    /// <summary>Two people sit in it.</summary>
    private const int SeatsNeeded = 2;

    public Slot On(DateOnly day, PlanPerson person)
    {
        if (person.Diary.WhyNot(day, person.Terms) is { } away)
        {
            return Slot.None(away);
        }

        if (person.LastOn < day)
        {
            return Slot.None(
                $"one of you leaves, and {Words.Day(person.LastOn.Value)} is the last day"
            );
        }

        var (mine, theirs) = (request.SupervisorWeeks.On(day), person.Weeks.On(day));
        var weekday = day.DayOfWeek;
        if (!mine.Hours.TryGetValue(weekday, out var my))
        {
            return Slot.None($"you do not work on a {weekday}");
        }

        if (!theirs.Hours.TryGetValue(weekday, out var their))
        {
            return Slot.None($"{person.Name} does not work on a {weekday}");
        }

        var today = taken.On(day);
        if (mine.MostADay <= today.Count(b => b.SupervisorId == request.SupervisorId))
        {
            return Slot.None("you hold as many sessions that day as you said you can");
        }

        var both = new Stretch(
            my.From > their.From ? my.From : their.From,
            my.Until < their.Until ? my.Until : their.Until
        );
        var free = Times(both, person.Wish)
            .Where(t => Free(t, day, person, mine, theirs, today))
            .ToList();
        if (free.Count == 0)
        {
            return Slot.None(WhyNoTime(both, person));
        }

        foreach (var time in free)
        {
            if (RoomAt(time, person.Wish, today) is { } place)
            {
                return new(time, place, null);
            }
        }

        return Slot.None("no room is free while you both are");
    }

    /// <summary>Whether what is there already at this time stands in nobody's way.</summary>
    private bool Free(
        TimeOnly time,
        DateOnly day,
        PlanPerson person,
        Week mine,
        Week theirs,
        IReadOnlyList<BookedTime> today
    )
    {
        var minutes = person.Wish.Minutes;
        return !Protects(mine, day, time, minutes)
            && !Protects(theirs, day, time, minutes)
            && !today.Any(b =>
                (b.Concerns(request.SupervisorId) || b.Concerns(person.SuperviseeId))
                && b.Overlaps(time, minutes)
            );
    }

    private static bool Protects(Week week, DateOnly day, TimeOnly time, int minutes) =>
        week.Protected.TryGetValue(day.DayOfWeek, out var kept) && kept.Overlaps(time, minutes);

    private static string WhyNoTime(Stretch both, PlanPerson person) =>
        both.From >= both.Until || (both.Until - both.From).TotalMinutes < person.Wish.Minutes
            ? $"you and {person.Name} are not both at work for {Words.Length(person.Wish.Minutes)} that day"
            : "the day is full, or protected for something else";

    /// <summary>The wished time first, then the nearest to it, the earlier of two.</summary>
    private static IEnumerable<TimeOnly> Times(Stretch both, PlanWish wish)
    {
        if (both.Holds(wish.StartsAt, wish.Minutes))
        {
            yield return wish.StartsAt;
        }

        var wished = Minute(wish.StartsAt);
        var steps = new List<int>();
        for (var at = RoundUp(Minute(both.From)); at + wish.Minutes <= Minute(both.Until); )
        {
            steps.Add(at);
            at += StepMinutes;
        }

        foreach (var at in steps.Where(s => s != wished).OrderBy(s => Math.Abs(s - wished)))
        {
            yield return new TimeOnly(at / 60, at % 60);
        }
    }

    /// <summary>The wished place where it is free or no room of ours; otherwise another room that is as accessible.</summary>
    private string? RoomAt(TimeOnly time, PlanWish wish, IReadOnlyList<BookedTime> today)
    {
        var wished = request.Rooms.FirstOrDefault(r => Is(r.Name, wish.Place));
        if (wished is null)
        {
            return wish.Place;
        }

        bool IsFree(PlanRoom room) =>
            !today.Any(b => Is(b.Place, room.Name) && b.Overlaps(time, wish.Minutes));

        return request
            .Rooms.Where(r =>
                r == wished || (r.Seats >= SeatsNeeded && (r.Accessible || !wished.Accessible))
            )
            .OrderBy(r => r != wished)
            .ThenBy(r => r.Seats)
            .ThenBy(r => r.Name, StringComparer.Ordinal)
            .FirstOrDefault(IsFree)
            ?.Name;
    }

    private static bool Is(string place, string room) =>
        string.Equals(place.Trim(), room, StringComparison.OrdinalIgnoreCase);

    private static int Minute(TimeOnly time) => (int)time.ToTimeSpan().TotalMinutes;

    private static int RoundUp(int minute) =>
        (minute + StepMinutes - 1) / StepMinutes * StepMinutes;
}
