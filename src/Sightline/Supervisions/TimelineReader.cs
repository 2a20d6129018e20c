using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Actions;
using Sightline.Data;
using Sightline.Records;

namespace Sightline.Supervisions;

/// <summary>Reads one supervision for its first page: how it stands now, and what happened, newest first.</summary>
public sealed class TimelineReader(SightlineDb db, CurrentPerson me, LineOfSight sight)
{
    public async Task<SupervisionNow?> Now(Guid supervisionId, DateOnly today)
    {
        var person = me.Person.Id;
        var close = sight.Supervisions(Reach.Write, Thing.Agenda);
        var open = db.Actions.Open.SeenBy(db, person);
        var toSign = db.Records.AwaitingSignatureFrom(person);
        return await (
            from v in sight.Supervisions(Reach.Read, Thing.Dates)
            where v.Id == supervisionId
            join row in db.Standings on new { v.AgencyId, v.Id } equals new { row.AgencyId, row.Id }
            select new SupervisionNow
            {
                Supervision = v,
                Supervisor = v.Supervisor!,
                Supervisee = v.Supervisee!,
                ForTheTwo = close.Any(c => c.Id == v.Id),
                LastHeldOn = row.LastHeldOn,
                NextOn = row.NextOn,
                NextSessionId = row.NextSessionId,
                AgreementSignedOn = row.AgreementSignedOn,
                StepsAbove = db
                    .ReportingLines.Where(l =>
                        l.AgencyId == v.AgencyId
                        && l.ManagerId == person
                        && l.PersonId == v.SuperviseeId
                    )
                    .Select(l => (int?)l.Steps)
                    .FirstOrDefault(),
                OpenActions = open.Count(a => a.AgencyId == v.AgencyId && a.SupervisionId == v.Id),
                ActionsPastTheirDate = open.Count(a =>
                    a.AgencyId == v.AgencyId && a.SupervisionId == v.Id && a.ByOn < today
                ),
                // Each by itself: one row of two values would be found by numbering every record there is.
                ToSignId = toSign
                    .Where(r => r.AgencyId == v.AgencyId && r.SupervisionId == v.Id)
                    .OrderBy(r => r.Session!.On)
                    .Select(r => (Guid?)r.SessionId)
                    .FirstOrDefault(),
                ToSignOn = toSign
                    .Where(r => r.AgencyId == v.AgencyId && r.SupervisionId == v.Id)
                    .OrderBy(r => r.Session!.On)
                    .Select(r => (DateOnly?)r.Session!.On)
                    .FirstOrDefault(),
            }
        ).FirstOrDefaultAsync();
    }

    /// <summary>One seek on the history of one supervision, and one line more than a page where there is another page.</summary>
    public async Task<List<TimelineEntry>> Entries(SupervisionNow now, PageEnd? before)
    {
        var (agency, id) = (now.Supervision.AgencyId, now.Supervision.Id);
        var acts = now.ForTheTwo ? TimelineEntry.ForTheTwo : TimelineEntry.ForManagers;
        var entries = db.History.Where(h =>
            h.AgencyId == agency && h.SupervisionId == id && acts.Contains(h.Act)
        );
        if (before is not null)
        {
            var (at, last) = (before.Instant, before.Id);
            entries = entries.Where(h => h.At < at || h.At == at && h.Id.CompareTo(last) < 0);
        }

        return await entries
            .OrderByDescending(h => h.At)
            .ThenByDescending(h => h.Id)
            .Take(PageEnd.PageOf + 1)
            .Select(h => new TimelineEntry(
                h.Id,
                h.Act,
                h.At,
                h.Actor!.GivenName + " " + h.Actor.FamilyName,
                h.About,
                h.Why,
                h.SessionId,
                db.Sessions.Where(s => s.AgencyId == agency && s.Id == h.SessionId)
                    .Select(s => (DateOnly?)s.On)
                    .FirstOrDefault()
            ))
            .ToListAsync();
    }
}
