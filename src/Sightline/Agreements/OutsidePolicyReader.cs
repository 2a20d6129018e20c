using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Data;

namespace Sightline.Agreements;

/// <summary>Finds the agreements in force that are less than the policy asks, for the senior managers of those who made them.</summary>
public sealed class OutsidePolicyReader(SightlineDb db, CurrentPerson me, LineOfSight sight)
{
    /// <summary>As many as one page shows; it says so where there are more.</summary>
    public const int Most = 25;

    /// <summary>Those of one team, the newest first, and one more where there are more than a page shows.</summary>
    public async Task<IReadOnlyList<OutsidePolicy>> Of(Guid team)
    {
        var person = me.Person.Id;
        return await (
            from v in sight.Supervisions(Reach.ReadForPurpose, Thing.Agreement)
            where
                v.EndedOn == null
                && v.SuperviseeId != person
                && v.SupervisorId != person
                && (
                    v.Supervisee!.TeamId == team
                    || v.Supervisee.TeamId == null && team == Guid.Empty
                )
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
            orderby a.SignedAt descending, a.Id
            select new OutsidePolicy(
                v.Id,
                v.Supervisee!.GivenName + " " + v.Supervisee.FamilyName,
                v.Supervisor!.GivenName + " " + v.Supervisor.FamilyName,
                a.EveryWeeks,
                a.Minutes,
                a.SignedAt!.Value,
                a.WhyOutsidePolicy!
            )
        )
            .Take(Most + 1)
            .ToListAsync();
    }
}
