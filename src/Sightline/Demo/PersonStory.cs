using Sightline.Actions;
using Sightline.Agendas;
using Sightline.Agreements;
using Sightline.Sessions;
using Sightline.Supervisions;

namespace Sightline.Demo;

/// <summary>Everything that supervision left behind about one person: with whom, how they met, what they wrote.</summary>
internal sealed class PersonStory
{
    private const string Stream = "supervision";

    private readonly Northmere _northmere;
    private readonly Someone _someone;
    private readonly Course _course;
    private readonly Dice _dice;
    private readonly Caseload _caseload;
    private readonly List<object> _told = [];
    private int _met;

    public PersonStory(Northmere northmere, Someone someone)
    {
        _northmere = northmere;
        _someone = someone;
        _course = someone.Supervision!;
        _dice = northmere.DiceFor(someone.Reference);
        _caseload = new(northmere, someone, northmere.DiceFor($"children/{someone.Reference}"));
    }

    private Person Supervisee => _northmere[_someone.Reference];
    private Person Supervisor => _northmere[_course.Instead?.Supervisor ?? _someone.Manager!];

    public IReadOnlyList<object> Told()
    {
        TakeLeave();
        var from = Later(
            Supervisee.StartedOn,
            _northmere.Calendar.OnOrAfter(_northmere.Today.AddYears(-2))
        );
        var sessions = new SessionStory(_northmere, _someone, _course, _dice);
        var days = sessions.HeldDays(from);
        var current = from;
        if (_course.TookOver is { } change)
        {
            current = _northmere.Ago(change.DaysAgo);
            var before = Begin(_northmere[change.From], from);
            Tell(sessions, before, [.. days.Where(d => d < current)], lasts: false);
            before.End(
                _northmere[_someone.Manager!],
                current.AddDays(-1),
                $"{_northmere[change.From].GivenName} left the council",
                _northmere.At(Clock.Instant(current.AddDays(-1), new(17, 0)))
            );
        }

        Tell(sessions, Begin(Supervisor, current), [.. days.Where(d => d >= current)], lasts: true);
        return _told;
    }

    private Supervision Begin(Person supervisor, DateOnly on)
    {
        var at = _northmere.At(Clock.Instant(on, new(8, 40)));
        var supervision = new Supervision(
            supervisor,
            Supervisee,
            Stream,
            on,
            supervisor,
            at,
            _course.Instead is null,
            _course.Instead?.Why,
            _northmere.Keys.Of($"supervision/{supervisor.Reference}/{_someone.Reference}")
        );
        if (_course.Instead is { Agreed: true })
        {
            supervision.AgreeArrangement(
                _northmere["N005"],
                _northmere.At(Clock.Instant(_northmere.Calendar.Add(on, 2), new(11, 5)))
            );
        }

        _told.Add(supervision);
        return supervision;
    }

    private void Tell(SessionStory sessions, Supervision supervision, DateOnly[] days, bool lasts)
    {
        var all = sessions.Held(supervision, days).ToList();
        List<Session> held = [.. all.Where(s => s.Held)];
        List<Session> planned = lasts
            ? [.. sessions.Planned(supervision, held.LastOrDefault()?.On)]
            : [];
        _told.AddRange(all);
        _told.AddRange(planned);
        _told.AddRange(Agreements(supervision, days.LastOrDefault(), lasts));
        var agenda = new AgendaStory(_northmere, _dice);
        var records = new RecordStory(_northmere, _someone, _dice);
        WrittenRecord? last = null;
        for (var at = 0; at < held.Count; at++)
        {
            var isLast = at == held.Count - 1;
            var state = isLast && lasts ? _course.Record : RecordState.Signed;
            last = Write(
                records,
                held[at],
                agenda.Held(held[at]),
                state,
                isLast && !lasts,
                _course.Disagreed && at == held.Count - 4
            );
        }

        if (planned is [var next, ..])
        {
            _told.AddRange(agenda.Next(next));
        }

        if (lasts && last is not null)
        {
            Report(last);
        }

        if (lasts && held.LastOrDefault() is { } lastMet && supervision.InEffect)
        {
            var dice = _northmere.DiceFor($"decision/{_someone.Reference}");
            _told.AddRange(
                new DecisionStory(_northmere, dice).Since(supervision, lastMet.On, _caseload)
            );
            _told.AddRange(
                new DisclosureStory(
                    _northmere,
                    _northmere.DiceFor($"disclosure/{_someone.Reference}")
                ).After(supervision, lastMet.On)
            );
            _told.AddRange(
                new ConcernStory(
                    _northmere,
                    _northmere.DiceFor($"concern/{_someone.Reference}")
                ).After(supervision, lastMet.On, ManagerOf(supervision.Supervisor!))
            );
        }
    }

    private Person? ManagerOf(Person person) =>
        NorthmerePeople.All.First(p => p.Reference == person.Reference).Manager is { } reference
            ? _northmere[reference]
            : null;

    /// <summary>Where the supervisor's own manager is the one both would ask when they are stuck.</summary>
    private IReadOnlyList<Agreement> Agreements(
        Supervision supervision,
        DateOnly lastMet,
        bool lasts
    )
    {
        var third = ManagerOf(supervision.Supervisor!);
        return new AgreementStory(
            _northmere,
            _course,
            supervision,
            third is null
                ? "Somebody both of us name when we need them"
                : $"{third.Name}, {third.Post}",
            _northmere.DiceFor(
                $"agreement/{supervision.Supervisor!.Reference}/{_someone.Reference}"
            )
        ).Tell(
            lasts ? _northmere.Today : lastMet,
            lasts ? _course.Agreement : AgreementState.InDate
        );
    }

    private WrittenRecord? Write(
        RecordStory records,
        Session session,
        List<AgendaItem> agenda,
        RecordState state,
        bool lastOfSupervision,
        bool disagreed
    )
    {
        _told.AddRange(agenda.Where(i => !_told.Contains(i)));
        if (state is RecordState.NotBegun)
        {
            return null;
        }

        var settled = state is RecordState.Signed && !disagreed;
        var writer = settled && _dice.Once(7) ? Supervisee : session.Supervision!.Supervisor!;
        var turns = _caseload.Turns(_met++, session.On);
        var written = records.Write(session, turns, agenda, writer, lastOfSupervision);
        new SigningStory(_northmere, _dice).Tell(
            written,
            state,
            disagreed,
            oneNoteWaits: state is RecordState.Shared or RecordState.BeingWritten
        );
        _told.Add(written.Record);
        _told.Add(written.Temperature);
        _told.AddRange(written.Notes);
        return written;
    }

    /// <summary>A word about what was agreed last, between the sessions.</summary>
    private void Report(WrittenRecord last)
    {
        var since = Clock.LocalDay(last.Record.StartedAt);
        if (_northmere.Today.DayNumber - since.DayNumber < 6)
        {
            return;
        }

        foreach (var action in last.Agreed.Where(a => a.Open && _dice.Once(2)))
        {
            var inTheWay = _dice.Once(3);
            action.Report(
                Supervisee,
                last.Record.Session!.Supervision!,
                inTheWay ? Progress.InTheWay : Progress.Partly,
                inTheWay
                    ? "Two calls, no answer yet. I will try the school on Monday, and would like to talk about it when we meet."
                    : "First part done. It went better than I thought.",
                _northmere.At(Clock.Instant(_northmere.Calendar.Add(since, 3), new(15, 30)))
            );
        }
    }

    private void TakeLeave()
    {
        foreach (var (from, until, kind) in _course.Away)
        {
            _told.Add(
                new Leave(
                    Supervisee,
                    _northmere.Today.AddDays(from),
                    _northmere.Today.AddDays(until),
                    kind
                )
            );
        }
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
