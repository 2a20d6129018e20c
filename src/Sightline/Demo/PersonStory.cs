using Sightline.Sessions;
using Sightline.Supervisions;

namespace Sightline.Demo;

/// <summary>Everything that supervision left behind about one person: with whom, how they met, what they wrote.</summary>
internal sealed class PersonStory(Northmere northmere, Someone someone)
{
    private const string Stream = "supervision";

    private readonly Course _course = someone.Supervision!;
    private readonly Dice _dice = northmere.DiceFor(someone.Reference);
    private readonly List<object> _told = [];

    private Person Supervisee => northmere[someone.Reference];

    public IReadOnlyList<object> Told()
    {
        TakeLeave();
        var from = Later(Supervisee.StartedOn, DemoDays.OnOrAfter(northmere.Today.AddYears(-2)));
        var sessions = new SessionStory(northmere, someone, _course, _dice);
        var days = sessions.HeldDays(from);
        var current = from;
        if (_course.TookOver is { } change)
        {
            current = northmere.Ago(change.DaysAgo);
            var before = Begin(northmere[change.From], from);
            Tell(sessions, before, [.. days.Where(d => d < current)], lasts: false);
            before.End(
                northmere[someone.Manager!],
                current.AddDays(-1),
                $"{northmere[change.From].GivenName} left the council",
                northmere.At(Clock.Instant(current.AddDays(-1), new(17, 0)))
            );
        }

        Tell(sessions, Begin(Supervisor, current), [.. days.Where(d => d >= current)], lasts: true);
        return _told;
    }

    private Person Supervisor => northmere[_course.Instead?.Supervisor ?? someone.Manager!];

    private Supervision Begin(Person supervisor, DateOnly on)
    {
        var at = northmere.At(Clock.Instant(on, new(9, 40)));
        var supervision = new Supervision(
            supervisor,
            Supervisee,
            Stream,
            on,
            supervisor,
            at,
            _course.Instead is null,
            _course.Instead?.Why,
            northmere.Keys.Of($"supervision/{supervisor.Reference}/{someone.Reference}")
        );
        if (_course.Instead is { Agreed: true })
        {
            supervision.AgreeArrangement(
                northmere["N005"],
                northmere.At(Clock.Instant(DemoDays.After(on, 2), new(11, 5)))
            );
        }

        _told.Add(supervision);
        return supervision;
    }

    private void Tell(SessionStory sessions, Supervision supervision, DateOnly[] days, bool lasts)
    {
        var all = sessions.Held(supervision, days).ToList();
        List<Session> held = [.. all.Where(s => s.Held)];
        if (lasts)
        {
            all.AddRange(sessions.Planned(supervision, held.LastOrDefault()?.On));
        }

        _told.AddRange(all);
    }

    private void TakeLeave()
    {
        foreach (var (from, until, kind) in _course.Away)
        {
            _told.Add(
                new Leave(
                    Supervisee,
                    northmere.Today.AddDays(from),
                    northmere.Today.AddDays(until),
                    kind
                )
            );
        }
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
