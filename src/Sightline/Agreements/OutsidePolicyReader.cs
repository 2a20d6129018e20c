using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.Teams;

namespace Sightline.Agreements;

/// <summary>Finds the agreements in force that ask for less than the policy does, for the senior managers of those who made them.</summary>
public sealed class OutsidePolicyReader(SightlineDb db, CurrentPerson me, LineOfSight sight)
{
    /// <summary>Those of one team, for a count within a statement that reads more.</summary>
    internal IQueryable<Agreement> In(Guid team)
    {
        var person = me.Person.Id;
        return from v in sight.OfOthers(Reach.ReadForPurpose, Thing.Agreement).InTeam(team)
            where v.EndedOn == null && v.SupervisorId != person
            join a in db.Agreements
                on new { v.AgencyId, v.Id } equals new { a.AgencyId, Id = a.SupervisionId }
            where
                a.SignedAt != null
                && a.WhyOutsidePolicy != null
                && !db.Agreements.Any(later =>
                    later.AgencyId == a.AgencyId
                    && later.SupervisionId == a.SupervisionId
                    && later.SignedAt != null
                    && later.Version > a.Version
                )
            select a;
    }

    /// <summary>A page of them, the newest first, and one more where there is another page.</summary>
    public async Task<IReadOnlyList<OutsidePolicy>> Of(Guid team, PageEnd? before)
    {
        var found = In(team);
        if (before is not null)
        {
            var (at, id) = (before.Instant, before.Id);
            found = found.Where(a => a.SignedAt < at || a.SignedAt == at && a.Id.CompareTo(id) < 0);
        }

        return await found
            .OrderByDescending(a => a.SignedAt)
            .ThenByDescending(a => a.Id)
            .Take(PageEnd.PageOf + 1)
            .Select(a => new OutsidePolicy(
                a.Id,
                a.SupervisionId,
                a.Supervision!.Supervisee!.GivenName + " " + a.Supervision.Supervisee.FamilyName,
                a.Supervision.Supervisor!.GivenName + " " + a.Supervision.Supervisor.FamilyName,
                a.EveryWeeks,
                a.Minutes,
                a.SignedAt!.Value,
                a.WhyOutsidePolicy!
            ))
            .ToListAsync();
    }
}
