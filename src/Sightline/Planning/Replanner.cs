using Sightline.Sessions;

namespace Sightline.Planning;

/// <summary>
/// Plans the rest again when something moved. Every booked session that can stay stays: only one that cannot gets another day, the nearest,
/// and only a gap that became longer than the policy allows gets a session more.
/// </summary>
public static class Replanner
{
    /// <summary>How far from its day a session is looked after a place for; further away it would be another session.</summary>
    private const int DaysEitherSide = 42;

    public static Replan Of(PlanRequest request)
    {
        var people = request.People.ToDictionary(p => p.SupervisionId);
        var broken = Broken(request, people);
        var ids = broken.Select(b => b.Session.SessionId).ToHashSet();
        var taken = request.Booked.Where(b => !ids.Contains(b.SessionId)).ToList();
        var meetings = people.ToDictionary(
            p => p.Key,
            p => Without(p.Value.Diary, broken.Where(b => b.Session.SupervisionId == p.Key))
        );
        var moves = new List<PlanMove>();
        var findings = new List<PlanFinding>();
        foreach (var (session, why) in broken)
        {
            var person = Of(people[session.SupervisionId], session, meetings);
            var slots = new SlotSearch(request, new DayBook(request.SupervisorId, taken));
            if (Nearest(request, person, session, slots) is { } move)
            {
                moves.Add(move with { Why = why });
                taken.Add(
                    session with
                    {
                        On = move.ToOn,
                        StartsAt = move.ToStartsAt,
                        Place = move.ToPlace,
                    }
                );
                meetings[session.SupervisionId].Add(move.ToOn);
            }
            else
            {
                findings.Add(
                    new(
                        session.SupervisionId,
                        person.Name,
                        session.On,
                        $"the session of {Words.LongDay(session.On)} cannot stay, and no other day fits between the sessions around it",
                        null,
                        [why],
                        null
                    )
                );
            }
        }

        var rest = Planner.Plan(
            request with
            {
                Booked = taken,
                People =
                [
                    .. people
                        .Values.Where(p => meetings[p.SupervisionId].Count > 0)
                        .Select(p => With(p, meetings)),
                ],
            }
        );
        var lastOn = meetings
            .Where(m => m.Value.Count > 0)
            .ToDictionary(m => m.Key, m => m.Value.Max());
        // What comes after the last booked session is next year's plan, not this one's repair.
        return new(
            moves,
            [.. rest.Sessions.Where(s => s.On < lastOn[s.SupervisionId])],
            [
                .. findings,
                .. rest.Findings.Where(f => f.On is { } on && on < lastOn[f.SupervisionId]),
            ]
        );
    }

    /// <summary>The planned sessions that cannot stay, in the order of their days, each with why.</summary>
    private static List<(BookedTime Session, string Why)> Broken(
        PlanRequest request,
        Dictionary<Guid, PlanPerson> people
    )
    {
        var found = new List<(BookedTime, string)>();
        var standing = new List<BookedTime>();
        // Of two that clash, the one that was booked first stays: a key is made when its session is booked.
        foreach (var session in request.Booked.OrderBy(b => b.SessionId))
        {
            if (
                session.On >= request.FromOn
                && people.TryGetValue(session.SupervisionId, out var person)
                && WhyNotStay(request, person, session, standing) is { } why
            )
            {
                found.Add((session, why));
            }
            else
            {
                standing.Add(session);
            }
        }

        return [.. found.OrderBy(f => f.Item1.On).ThenBy(f => f.Item1.SessionId)];
    }

    private static string? WhyNotStay(
        PlanRequest request,
        PlanPerson person,
        BookedTime session,
        List<BookedTime> standing
    )
    {
        var (on, weekday) = (session.On, session.On.DayOfWeek);
        if (person.Diary.WhyNot(on, person.Terms) is { } away)
        {
            return away;
        }

        if (person.LastOn < on)
        {
            return $"one of you leaves, and {Words.Day(person.LastOn.Value)} is the last day";
        }

        foreach (
            var (who, does, week) in new[]
            {
                ("you", "do", request.SupervisorWeeks.SaidFor(on)),
                (person.Name, "does", person.Weeks.SaidFor(on)),
            }
        )
        {
            // Hours that nobody has said break nothing.
            if (
                week is not null
                && week.Hours.GetValueOrDefault(weekday)?.Holds(session.StartsAt, session.Minutes)
                    is not true
            )
            {
                return $"{who} {does} not work then";
            }

            if (
                week
                    ?.Protected.GetValueOrDefault(weekday)
                    ?.Overlaps(session.StartsAt, session.Minutes)
                is true
            )
            {
                return $"{who} {(does == "do" ? "protect" : "protects")} that time for something else";
            }
        }

        return standing.Exists(b =>
            b.On == on
            && b.Overlaps(session.StartsAt, session.Minutes)
            && (b.Concerns(request.SupervisorId) || b.Concerns(person.SuperviseeId))
        )
            ? "one of you has another session at that time"
            : null;
    }

    private static PlanMove? Nearest(
        PlanRequest request,
        PlanPerson person,
        BookedTime session,
        SlotSearch slots
    )
    {
        var meetings = person.Diary.Meetings;
        var last = person.Diary.LastMeetingBefore(session.On) ?? person.Diary.Since;
        var next = meetings.Where(m => m > session.On).DefaultIfEmpty(DateOnly.MaxValue).Min();
        var latest = new Spacing(person).LatestAfter(last) ?? DateOnly.MaxValue;
        var found = Enumerable
            .Range(0, DaysEitherSide + 1)
            .SelectMany(days => new[] { session.On.AddDays(-days), session.On.AddDays(days) })
            .Distinct()
            .Where(d => d > last && d < next && d >= request.FromOn)
            // A day that keeps the longest interval comes before a nearer one that does not.
            .OrderBy(d => d > latest)
            .Select(d => (On: d, Slot: slots.On(d, person)))
            .FirstOrDefault(s => s.Slot.Suits && s.On != default);
        return found.On == default
            ? null
            : new(session, person.Name, "", found.On, found.Slot.StartsAt, found.Slot.Place!);
    }

    /// <summary>The person with the meetings as they are by now, and with what the session was as the wish.</summary>
    private static PlanPerson Of(
        PlanPerson person,
        BookedTime session,
        Dictionary<Guid, List<DateOnly>> meetings
    ) =>
        With(person, meetings) with
        {
            Wish = new(session.On.DayOfWeek, session.StartsAt, session.Minutes, session.Place),
        };

    private static PlanPerson With(PlanPerson person, Dictionary<Guid, List<DateOnly>> meetings) =>
        person with
        {
            Diary = person.Diary with { Meetings = [.. meetings[person.SupervisionId].Order()] },
        };

    private static List<DateOnly> Without(
        Diary diary,
        IEnumerable<(BookedTime Session, string Why)> broken
    )
    {
        var left = diary.Meetings.ToList();
        foreach (var (session, _) in broken)
        {
            left.Remove(session.On);
        }

        return left;
    }
}
