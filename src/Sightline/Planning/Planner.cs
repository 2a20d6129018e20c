using Sightline.Sessions;

namespace Sightline.Planning;

/// <summary>
/// Lays a year of sessions for all the people of one supervisor. Whoever is due first is placed first; what stands already is kept.
/// It reads nothing and knows no clock: the same request gives the same plan.
/// </summary>
public sealed class Planner
{
    /// <summary>A session this much off its weekday is worth keeping the weekday for.</summary>
    private const int OtherWeekday = 3;

    /// <summary>What one more session in a week weighs against a day nearer to the interval.</summary>
    private const int FullerWeek = 2;

    /// <summary>How many reasons a finding names: more would not be read.</summary>
    private const int MostReasons = 3;

    private readonly PlanRequest _request;
    private readonly DayBook _taken;
    private readonly SlotSearch _slots;
    private readonly List<PlannedSession> _sessions = [];
    private readonly List<PlanFinding> _findings = [];

    private Planner(PlanRequest request)
    {
        _request = request;
        _taken = new(request.SupervisorId, request.Booked);
        _slots = new(request, _taken);
    }

    public static YearPlan Plan(PlanRequest request)
    {
        var planner = new Planner(request);
        planner.Lay();
        return new(
            [
                .. planner
                    ._sessions.OrderBy(s => s.On)
                    .ThenBy(s => s.StartsAt)
                    .ThenBy(s => s.SupervisionId),
            ],
            planner._findings
        );
    }

    private void Lay()
    {
        var open = new List<Turn>();
        foreach (var person in _request.People.OrderBy(p => p.SupervisionId))
        {
            var spacing = new Spacing(person);
            if (spacing.IsKnown)
            {
                open.Add(
                    new Turn(person, spacing)
                    {
                        LastOn =
                            person.Diary.LastMeetingBefore(_request.FromOn) ?? person.Diary.Since,
                    }
                );
            }
            else
            {
                _findings.Add(
                    new(
                        person.SupervisionId,
                        person.Name,
                        null,
                        "neither the policy nor your agreement says how often you meet, so nothing is planned. Say it in your agreement",
                        null,
                        [],
                        null
                    )
                );
            }
        }

        foreach (var turn in open)
        {
            PassWhatStands(turn);
        }

        while (open.Where(t => t.DueOn <= _request.UntilOn).MinBy(t => t.DueOn) is { } next)
        {
            if (!Place(next))
            {
                open.Remove(next);
            }
        }

        _findings.AddRange(_request.People.SelectMany(ShortOfTheYear));
    }

    /// <summary>Goes on to the last session that stands and leaves no gap longer than the policy's longest.</summary>
    private static void PassWhatStands(Turn turn)
    {
        foreach (var on in turn.Person.Diary.Meetings.Where(m => m > turn.LastOn).Order())
        {
            if (on > turn.DueOn && on > (turn.LatestOn ?? turn.DueOn))
            {
                return;
            }

            turn.LastOn = on;
        }
    }

    /// <summary>Places one session. False where there is no more to place for this person.</summary>
    private bool Place(Turn turn)
    {
        var person = turn.Person;
        var (due, latest) = (turn.DueOn, turn.LatestOn);
        var next = person
            .Diary.Meetings.Where(m => m > turn.LastOn)
            .DefaultIfEmpty(DateOnly.MaxValue)
            .Min();
        var first = Later(_request.FromOn, turn.LastOn.AddDays(Math.Max(1, turn.GapDays / 2)));
        var aim = Aim(due, person, first);
        var inTime = InTime(first, due, aim, person)
            .Concat(Days(Later(first, due.AddDays(1)), latest ?? due.AddDays(turn.GapDays)));
        var tried = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var day in inTime.Where(d => d < next))
        {
            if (Take(person, day, aim, tried))
            {
                Passed(turn, day);
                return true;
            }
        }

        return PlaceLate(turn, next, Later(first, (latest ?? due).AddDays(1)), tried);
    }

    /// <summary>Nothing was free in time: the first day that is, and a finding that says what stood in the way.</summary>
    private bool PlaceLate(Turn turn, DateOnly next, DateOnly from, Dictionary<string, int> tried)
    {
        var (person, last, latest) = (turn.Person, turn.LastOn, turn.LatestOn);
        DateOnly? found = null;
        foreach (var day in Days(from, _request.UntilOn).Where(d => d < next))
        {
            if (Take(person, day, day, tried: null))
            {
                found = day;
                break;
            }
        }

        if (latest <= _request.UntilOn || turn.Spacing.Longest is null)
        {
            var rule = turn.Spacing.Longest ?? turn.Spacing.Rule;
            _findings.Add(
                new(
                    person.SupervisionId,
                    person.Name,
                    latest ?? turn.DueOn,
                    latest < _request.FromOn
                        ? $"{rule!.InWords} since {Words.Day(last)} passed on {Words.Day(latest.Value)}"
                        : $"no session fits after {Words.Day(last)} by {Words.Day(latest ?? turn.DueOn)}{(rule is null ? "" : $", which is {rule.InWords}")}",
                    rule?.Clause ?? person.Terms.YearlyClause,
                    [
                        .. tried
                            .OrderByDescending(t => t.Value)
                            .ThenBy(t => t.Key, StringComparer.Ordinal)
                            .Take(MostReasons)
                            .Select(t => t.Key),
                    ],
                    found ?? (next < DateOnly.MaxValue ? next : null)
                )
            );
        }

        if ((found ?? next) is var on && on > _request.UntilOn)
        {
            return false;
        }

        Passed(turn, on);
        return true;
    }

    private static void Passed(Turn turn, DateOnly on)
    {
        turn.LastOn = on;
        PassWhatStands(turn);
    }

    private bool Take(PlanPerson person, DateOnly day, DateOnly aim, Dictionary<string, int>? tried)
    {
        var slot = _slots.On(day, person);
        if (!slot.Suits)
        {
            // That nobody works on a Sunday needs no saying.
            if (tried is not null && person.Terms.WhyNotWorkingDay(day) is null)
            {
                tried[slot.WhyNot!] = tried.GetValueOrDefault(slot.WhyNot!) + 1;
            }

            return false;
        }

        _sessions.Add(
            new(
                person.SupervisionId,
                person.Name,
                day,
                slot.StartsAt,
                person.Wish.Minutes,
                slot.Place!,
                day == aim ? null
                    : _slots.On(aim, person).WhyNot is { } why ? $"Not {Words.LongDay(aim)}: {why}"
                    : "Here so that your weeks are even"
            )
        );
        _taken.Take(
            new(
                Guid.Empty,
                person.SupervisionId,
                _request.SupervisorId,
                person.SuperviseeId,
                day,
                slot.StartsAt,
                person.Wish.Minutes,
                slot.Place!
            )
        );
        return true;
    }

    /// <summary>The days within the usual interval, the best first.</summary>
    private IEnumerable<DateOnly> InTime(
        DateOnly first,
        DateOnly due,
        DateOnly aim,
        PlanPerson person
    ) =>
        Days(first, due)
            .OrderBy(d =>
                Math.Abs(d.DayNumber - aim.DayNumber)
                + FullerWeek * _taken.InWeekOf(d)
                + (person.Wish.Day is { } day && d.DayOfWeek != day ? OtherWeekday : 0)
            )
            .ThenBy(d => d);

    /// <summary>The day that the interval gives, or the wished weekday just before it; a working day where any weekday will do.</summary>
    private static DateOnly Aim(DateOnly due, PlanPerson person, DateOnly first)
    {
        bool Is(DateOnly day) =>
            person.Wish.Day is { } wished
                ? day.DayOfWeek == wished
                : person.Terms.WhyNotWorkingDay(day) is null;

        var aim = due;
        while (!Is(aim) && aim > first)
        {
            aim = aim.AddDays(-1);
        }

        return aim < first ? first : aim;
    }

    private IEnumerable<PlanFinding> ShortOfTheYear(PlanPerson person)
    {
        DateOnly[] days =
        [
            .. _sessions.Where(s => s.SupervisionId == person.SupervisionId).Select(s => s.On),
        ];
        if (
            person.LastOn is null
            && person.Terms.YearlyMinimum is { } minimum
            && _request.UntilOn >= _request.FromOn.AddYears(1).AddDays(-1)
            && days.Concat(person.Diary.Meetings).Distinct().Count(InPlan) is var count
            && count < minimum
        )
        {
            yield return new(
                person.SupervisionId,
                person.Name,
                null,
                $"this gives {Words.Count(count, "session")} in the year, and the policy asks for at least {minimum}",
                person.Terms.YearlyClause,
                [],
                null
            );
        }
    }

    private bool InPlan(DateOnly day) => day >= _request.FromOn && day <= _request.UntilOn;

    private static IEnumerable<DateOnly> Days(DateOnly from, DateOnly until)
    {
        for (var day = from; day <= until; day = day.AddDays(1))
        {
            yield return day;
        }
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    /// <summary>How far the plan has come with one person.</summary>
    private sealed class Turn(PlanPerson person, Spacing spacing)
    {
        public PlanPerson Person => person;
        public Spacing Spacing => spacing;

        public DateOnly LastOn
        {
            get;
            set
            {
                field = value;
                DueOn = spacing.DueAfter(value);
                LatestOn = spacing.LatestAfter(value);
            }
        }

        public DateOnly DueOn { get; private set; }
        public DateOnly? LatestOn { get; private set; }
        public int GapDays => DueOn.DayNumber - LastOn.DayNumber;
    }
}
