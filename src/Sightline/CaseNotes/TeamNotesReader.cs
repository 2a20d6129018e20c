using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.Supervisions;
using Sightline.Teams;

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
        var found = await db
            .Agencies.Where(a => a.Id == agency)
            .Select(a => new
            {
                Team = db
                    .Teams.Where(t => t.AgencyId == agency && t.Id == team)
                    .Select(t => t.Name)
                    .FirstOrDefault(),
                Anybody = people.Any(),
            })
            .FirstAsync();
        return found.Anybody ? await Counts(team, found.Team, now) : null;
    }

    /// <summary>The counts of a team that was found already: every note of it that counts is read once.</summary>
    public async Task<TeamNotes> Counts(Guid team, string? name, DateTime now)
    {
        var since = now.AddDays(-7 * TeamNotes.Weeks);
        var found = await (
            from line in from v in InView(team)
            join n in db.CaseNotes
                on new { v.AgencyId, SupervisionId = v.Id } equals new
                {
                    n.AgencyId,
                    n.SupervisionId,
                }
            let waits = n.RecordedAt == null || n.ChangedAt != null
            let lately = n.DueAt > since && n.DueAt <= now && n.WhyNotNeeded == null
            where waits || lately
            select new
            {
                Waits = waits ? 1 : 0,
                Late = n.RecordedAt == null && n.DueAt <= now ? 1 : 0,
                WasDue = lately ? 1 : 0,
                InTime = lately && n.RecordedAt < n.DueAt ? 1 : 0,
            }
            group line by 1 into all
            select new
            {
                Waiting = all.Sum(n => n.Waits),
                Late = all.Sum(n => n.Late),
                WasDue = all.Sum(n => n.WasDue),
                InTime = all.Sum(n => n.InTime),
            }
        ).SingleOrDefaultAsync();
        return found is null
            ? new(team, name, 0, 0, 0, 0)
            : new(team, name, found.Waiting, found.Late, found.WasDue, found.InTime);
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

    private IQueryable<Supervision> InView(Guid team) =>
        sight.OfOthers(Reach.Read, Thing.Dates).InTeam(team);

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
