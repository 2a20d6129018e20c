using Microsoft.EntityFrameworkCore;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.Policies;
using Sightline.Sessions;

namespace Sightline.Planning;

/// <summary>What supervision asks of one supervisor, on a line of the report.</summary>
public sealed record CapacityLine(Guid PersonId, string Name, string Post, Capacity Capacity);

/// <summary>Reads how much is asked of each supervisor below a manager. Counts and hours alone: not whom they supervise.</summary>
public sealed class CapacityReader(SightlineDb db, CurrentPerson me, PolicyInForce policies)
{
    public const int PageOf = 25;

    /// <summary>One page of supervisors by name, and one more where there is another page.</summary>
    public async Task<IReadOnlyList<CapacityLine>> Lines(DateOnly today, Guid? after)
    {
        var people = await Supervisors(after);
        Guid[] ids = [.. people.Select(p => p.Id)];
        var adopted = await policies.On(me.AgencyId, today);
        var carried = await Carried(ids, adopted);
        var patterns = (
            await db
                .WorkingPatterns.AsNoTracking()
                .Where(p =>
                    p.AgencyId == me.AgencyId && ids.Contains(p.PersonId) && p.FromOn <= today
                )
                .OrderBy(p => p.FromOn)
                .ThenBy(p => p.Id)
                .ToListAsync()
        ).ToLookup(p => p.PersonId);
        return
        [
            .. people.Select(p => new CapacityLine(
                p.Id,
                p.Name,
                p.Post,
                Capacity.Of([.. carried[p.Id]], patterns[p.Id].LastOrDefault(), today)
            )),
        ];
    }

    private async Task<List<Person>> Supervisors(Guid? after)
    {
        var (agency, manager) = (me.AgencyId, me.Person.Id);
        var people = db.People.Where(p =>
            p.AgencyId == agency
            && db.ReportingLines.Any(l =>
                l.AgencyId == agency && l.ManagerId == manager && l.PersonId == p.Id
            )
            && db.Standings.Any(s => s.AgencyId == agency && s.SupervisorId == p.Id && !s.Ended)
        );
        if (after is { } id)
        {
            var last = await people
                .Where(p => p.Id == id)
                .Select(p => new { p.FamilyName, p.GivenName })
                .FirstOrDefaultAsync();
            if (last is null)
            {
                return [];
            }

            people = people.Where(p =>
                p.FamilyName.CompareTo(last.FamilyName) > 0
                || p.FamilyName == last.FamilyName
                    && (
                        p.GivenName.CompareTo(last.GivenName) > 0
                        || p.GivenName == last.GivenName && p.Id.CompareTo(id) > 0
                    )
            );
        }

        return await people
            .AsNoTracking()
            .OrderBy(p => p.FamilyName)
            .ThenBy(p => p.GivenName)
            .ThenBy(p => p.Id)
            .Take(PageOf + 1)
            .ToListAsync();
    }

    /// <summary>The terms of every supervision that each carries, whoever manages the person supervised: time is time.</summary>
    private async Task<ILookup<Guid, SessionTerms>> Carried(Guid[] ids, AdoptedPolicy adopted)
    {
        var found = await CarriedSupervision
            .Of(
                db,
                db.Supervisions.Where(v =>
                    v.AgencyId == me.AgencyId && ids.Contains(v.SupervisorId)
                )
            )
            .AsNoTracking()
            .ToListAsync();
        return found.ToLookup(
            f => f.Supervision.SupervisorId,
            f =>
                PolicyTerms.Of(
                    adopted.Policy,
                    adopted.VersionId,
                    f.Supervision.Stream,
                    f.Supervisee.Group,
                    f.Agreed
                )
        );
    }
}
