using Sightline.Compliance;
using Sightline.People;
using Sightline.Policies;
using Sightline.Sessions;
using Sightline.Shared;
using Sightline.Supervisions;

namespace Sightline.Bench.Generating;

/// <summary>Four years of one generated supervision: a session about every month, the last of them some time ago, mostly a next one, now and then leave.</summary>
internal sealed class SupervisionStory
{
    private StandingRow? _row;

    public SupervisionStory(
        Person supervisee,
        Person supervisor,
        DateOnly today,
        Random random,
        SeededKeys keys
    )
    {
        var on = today.AddDays(-random.Next(1, random.Next(8) == 0 ? 90 : 40));
        var days = new List<DateOnly>();
        while (days.Count < Scale.SessionsOfPerson)
        {
            days.Add(on);
            on = on.AddDays(-random.Next(26, 33));
        }

        days.Reverse();
        var setUpAt = keys.At = Clock.Instant(on, new(9, 0));
        Supervision = new(
            supervisor,
            supervisee,
            "supervision",
            on,
            supervisor,
            setUpAt,
            lineManaged: true
        );
        var previous = on;
        foreach (var day in days)
        {
            var session = Book(day, previous, keys);
            session.Hold(supervisor, Clock.Instant(day, new(11, 40)));
            session.Close(95, true, "");
            previous = day;
        }

        if (random.Next(7) > 0)
        {
            Book(previous.AddDays(28), previous, keys);
        }

        if (random.Next(25) == 0)
        {
            keys.At = Clock.Instant(previous, new(16, 0));
            Leave = new Leave(supervisee, today.AddDays(-20), today.AddDays(40), "sickness");
        }
    }

    public Supervision Supervision { get; }
    public List<Session> Sessions { get; } = [];
    public Leave? Leave { get; }

    /// <summary>How it stands, said by the service's own code from the facts that are written.</summary>
    public StandingRow Row(SupervisionPolicy policy)
    {
        if (_row is null)
        {
            _row = new StandingRow(Supervision);
            new FactsOfPerson(
                [Supervision],
                [
                    .. Enumerable
                        .Reverse(Sessions)
                        .Select(s => new SessionFact(
                            s.Id,
                            s.SupervisionId,
                            s.On,
                            s.StartsAt,
                            s.Form,
                            s.Held,
                            s.HeldMinutes
                        )),
                ],
                [],
                [],
                Leave is null ? [] : [new(Leave.FromOn, Leave.UntilOn, Leave.Kind)],
                Supervision.Supervisee!.Group,
                Supervision.Supervisee.Employment,
                null,
                [new AdoptedPolicy(Guid.Empty, policy.Title, DateOnly.MinValue, null, policy)]
            ).Describe(_row, Supervision);
        }

        return _row;
    }

    private Session Book(DateOnly on, DateOnly before, SeededKeys keys)
    {
        var at = keys.At = Clock.Instant(before, new(16, 20));
        var session = new Session(
            Supervision,
            on,
            new(10, 0),
            90,
            "Room 4.2, Mulberry Place",
            "one-to-one",
            Supervision.Supervisor!,
            at
        );
        Sessions.Add(session);
        return session;
    }
}
