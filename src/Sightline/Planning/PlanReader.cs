using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.Policies;
using Sightline.Sessions;

namespace Sightline.Planning;

/// <summary>Reads what a plan of the signed-in supervisor's year has to fit: six statements, however many people.</summary>
public sealed class PlanReader(
    SightlineDb db,
    CurrentPerson me,
    LineOfSight sight,
    PolicyInForce policies
)
{
    public async Task<PlanFacts> Read(DateOnly today)
    {
        var adopted = await policies.On(me.AgencyId, today);
        var found = await Supervisions();
        Guid[] everyone = [me.Person.Id, .. found.Select(f => f.Supervision.SuperviseeId)];
        var rooms = await Rooms();
        var sessions = await Sessions(everyone, [.. rooms.Select(r => r.Name)], today);
        var leaves = await Leaves(everyone, today);
        var patterns = await PatternsOf(everyone);
        return new(
            me.Person,
            Weeks.Of(patterns[me.Person.Id]),
            [
                .. found.Select(f =>
                    Subject(f, TermsOf(f, adopted), sessions, leaves, patterns, today)
                ),
            ],
            [.. sessions.Where(s => s.Time.On >= today).Select(s => s.Time)],
            rooms
        );
    }

    private static SessionTerms TermsOf(CarriedSupervision found, AdoptedPolicy adopted) =>
        PolicyTerms.Of(
            adopted.Policy,
            adopted.VersionId,
            found.Supervision.Stream,
            found.Supervisee.Group,
            found.Agreed
        );

    private PlanSubject Subject(
        CarriedSupervision found,
        SessionTerms terms,
        IReadOnlyList<Sat> sessions,
        ILookup<Guid, Absence> leaves,
        ILookup<Guid, WorkingPattern> patterns,
        DateOnly today
    )
    {
        var supervision = found.Supervision;
        var supervisee = found.Supervisee;
        var own = sessions.Where(s => s.Time.SupervisionId == supervision.Id).ToList();
        return new(
            supervision,
            terms,
            new(
                supervision.StartedOn,
                [
                    .. own.Where(s => terms.FormalForms.Contains(s.Form))
                        .Select(s => s.Time.On)
                        .Order(),
                ],
                [.. leaves[supervisee.Id], .. leaves[me.Person.Id]],
                [
                    .. sessions
                        .Where(s =>
                            s.Time.On >= today
                            && (s.Time.Concerns(supervisee.Id) || s.Time.Concerns(me.Person.Id))
                        )
                        .Select(s => new Engagement(
                            s.Time.Concerns(me.Person.Id)
                                ? "You already have"
                                : $"{supervisee.GivenName} already has",
                            s.Time.On,
                            s.Time.StartsAt,
                            s.Time.Minutes
                        )),
                ],
                supervisee.Id
            ),
            Weeks.Of(patterns[supervisee.Id]),
            own.OrderBy(s => s.Time.On).LastOrDefault()?.Time
        );
    }

    private Task<List<CarriedSupervision>> Supervisions()
    {
        var person = me.Person.Id;
        return CarriedSupervision
            .Of(
                db,
                sight.Supervisions(Reach.Write, Thing.Dates).Where(v => v.SupervisorId == person)
            )
            .ToListAsync();
    }

    private Task<List<PlanRoom>> Rooms() =>
        db
            .Rooms.Where(r => r.AgencyId == me.AgencyId && r.ClosedAt == null)
            .OrderBy(r => r.Name)
            .Select(r => new PlanRoom(r.Name, r.Seats, r.Accessible))
            .ToListAsync();

    /// <summary>A year back and all ahead of everybody concerned, and whoever sits in our rooms.</summary>
    private async Task<IReadOnlyList<Sat>> Sessions(Guid[] people, string[] rooms, DateOnly today)
    {
        var (agency, since) = (me.AgencyId, today.AddYears(-1));
        var ours =
            from v in db.Supervisions
            where
                v.AgencyId == agency
                && (people.Contains(v.SupervisorId) || people.Contains(v.SuperviseeId))
            join s in db.Sessions
                on new { v.AgencyId, v.Id } equals new { s.AgencyId, Id = s.SupervisionId }
            where s.CalledOffAt == null && s.On >= since
            select new { Session = s, v.SupervisorId };
        var theirs =
            from s in db.Sessions
            where
                s.AgencyId == agency
                && rooms.Contains(s.Place)
                && s.On >= today
                && s.CalledOffAt == null
            select new { Session = s, s.Supervision!.SupervisorId };
        var read = await ours.Select(s => new
            {
                s.Session.Id,
                s.Session.SupervisionId,
                s.SupervisorId,
                s.Session.SuperviseeId,
                s.Session.On,
                s.Session.StartsAt,
                s.Session.Minutes,
                s.Session.Place,
                s.Session.Form,
            })
            .Union(
                theirs.Select(s => new
                {
                    s.Session.Id,
                    s.Session.SupervisionId,
                    s.SupervisorId,
                    s.Session.SuperviseeId,
                    s.Session.On,
                    s.Session.StartsAt,
                    s.Session.Minutes,
                    s.Session.Place,
                    s.Session.Form,
                })
            )
            .ToListAsync();
        return
        [
            .. read.Select(s => new Sat(
                new(
                    s.Id,
                    s.SupervisionId,
                    s.SupervisorId,
                    s.SuperviseeId,
                    s.On,
                    s.StartsAt,
                    s.Minutes,
                    s.Place
                ),
                s.Form
            )),
        ];
    }

    private async Task<ILookup<Guid, Absence>> Leaves(Guid[] people, DateOnly today)
    {
        var since = today.AddYears(-1);
        var leaves = await db
            .Leaves.Where(l =>
                l.AgencyId == me.AgencyId && people.Contains(l.PersonId) && l.UntilOn >= since
            )
            .OrderBy(l => l.FromOn)
            .Select(l => new Absence(l.PersonId, l.Person!.GivenName, l.FromOn, l.UntilOn, l.Kind))
            .ToListAsync();
        return leaves.ToLookup(l => l.PersonId);
    }

    private async Task<ILookup<Guid, WorkingPattern>> PatternsOf(Guid[] people) =>
        (
            await db
                .WorkingPatterns.AsNoTracking()
                .Where(p => p.AgencyId == me.AgencyId && people.Contains(p.PersonId))
                .Include(p => p.Hours)
                .Include(p => p.Protected)
                // A handful of rows each: one statement costs less than three.
                .AsSingleQuery()
                .ToListAsync()
        ).ToLookup(p => p.PersonId);

    /// <summary>A session with the form it takes, which says whether it counts.</summary>
    private sealed record Sat(BookedTime Time, string Form);
}
