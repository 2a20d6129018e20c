using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.Supervisions;

namespace Sightline.CaseNotes;

/// <summary>Reads a team's dates of what goes on children's records, for whoever sees the dates of its people as manager or supervisor.</summary>
public sealed class TeamNotesReader(SightlineDb db, CurrentPerson me, LineOfSight sight)
{
    public const int PageOf = 25;

    /// <summary>More lines than any one download should hold.</summary>
    public const int Most = 2000;

    /// <summary>None where this person sees nobody of the team.</summary>
    public async Task<TeamNotes?> Summary(Guid team, DateTime now)
    {
        var agency = me.AgencyId;
        var people = InView(team);
        var waiting = Waiting(team).Select(w => w.Note);
        var since = now.AddDays(-7 * TeamNotes.Weeks);
        var lately =
            from v in people
            join n in db.CaseNotes
                on new { v.AgencyId, SupervisionId = v.Id } equals new
                {
                    n.AgencyId,
                    n.SupervisionId,
                }
            where n.DueAt > since && n.DueAt <= now && n.WhyNotNeeded == null
            select n;
        var found = await db
            .Agencies.Where(a => a.Id == agency)
            .Select(a => new
            {
                Team = db
                    .Teams.Where(t => t.AgencyId == agency && t.Id == team)
                    .Select(t => t.Name)
                    .FirstOrDefault(),
                Anybody = people.Any(),
                Waiting = waiting.Count(),
                Late = waiting.Count(n => n.RecordedAt == null && n.DueAt <= now),
                WasDue = lately.Count(),
                InTime = lately.Count(n => n.RecordedAt < n.DueAt),
            })
            .FirstAsync();
        return found.Anybody
            ? new(team, found.Team, found.Waiting, found.Late, found.WasDue, found.InTime)
            : null;
    }

    /// <summary>What waits, by when it is due, from one line on.</summary>
    public async Task<IReadOnlyList<TeamNoteLine>> Lines(
        Guid team,
        bool onlyLate,
        DateTime now,
        Guid? after,
        int most
    )
    {
        var notes = Waiting(team);
        if (onlyLate)
        {
            notes = notes.Where(w => w.Note.RecordedAt == null && w.Note.DueAt <= now);
        }

        if (after is { } id)
        {
            var last = await notes
                .Where(w => w.Note.Id == id)
                .Select(w => (DateTime?)w.Note.DueAt)
                .FirstOrDefaultAsync();
            notes = notes.Where(w =>
                w.Note.DueAt > last || w.Note.DueAt == last && w.Note.Id.CompareTo(id) > 0
            );
        }

        var read = await notes
            .OrderBy(w => w.Note.DueAt)
            .ThenBy(w => w.Note.Id)
            .Take(most)
            .Select(w => new
            {
                w.Note.Id,
                w.Note.SupervisionId,
                Worker = w.Supervision.Supervisee!.GivenName
                    + " "
                    + w.Supervision.Supervisee.FamilyName,
                Supervisor = w.Supervision.Supervisor!.GivenName
                    + " "
                    + w.Supervision.Supervisor.FamilyName,
                w.Note.DecidedAt,
                w.Note.DueAt,
                w.Note.Urgent,
                w.Note.RecordedAt,
                w.Note.ChangedAt,
            })
            .ToListAsync();
        return
        [
            .. read.Select(n => new TeamNoteLine(
                n.Id,
                n.SupervisionId,
                n.Worker,
                n.Supervisor,
                Clock.LocalDay(n.DecidedAt),
                new(Due.LastDay(n.DueAt), n.Urgent, n.RecordedAt, n.ChangedAt, LeftOff: false)
            )),
        ];
    }

    private IQueryable<Supervision> InView(Guid team)
    {
        var person = me.Person.Id;
        return sight
            .Supervisions(Reach.Read, Thing.Dates)
            .Where(v =>
                v.SuperviseeId != person
                && (
                    v.Supervisee!.TeamId == team
                    || v.Supervisee.TeamId == null && team == Guid.Empty
                )
            );
    }

    private IQueryable<Seen> Waiting(Guid team) =>
        from v in InView(team)
        join n in db.CaseNotes.Waiting
            on new { v.AgencyId, SupervisionId = v.Id } equals new { n.AgencyId, n.SupervisionId }
        select new Seen { Supervision = v, Note = n };

    private sealed class Seen
    {
        public required Supervision Supervision { get; init; }
        public required CaseNote Note { get; init; }
    }
}
