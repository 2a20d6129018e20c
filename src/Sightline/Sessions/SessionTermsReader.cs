using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Sightline.Data;
using Sightline.Supervisions;

namespace Sightline.Sessions;

/// <summary>Reads what the policy in force and the agreement in force say about the sessions of one supervision.</summary>
public sealed class SessionTermsReader(SightlineDb db)
{
    public async Task<SessionTerms> Of(
        Supervision supervision,
        DateOnly day,
        CancellationToken cancellation = default
    )
    {
        var found = await db
            .Supervisions.Where(s => s.AgencyId == supervision.AgencyId && s.Id == supervision.Id)
            .Select(s => new
            {
                Policy = db
                    .PolicyVersions.Where(p => p.AgencyId == s.AgencyId && p.EffectiveOn <= day)
                    .OrderByDescending(p => p.EffectiveOn)
                    .Select(p => p.Id)
                    .First(),
                Agreed = db
                    .Agreements.Where(a =>
                        a.AgencyId == s.AgencyId
                        && a.SupervisionId == s.Id
                        && a.Signatures.Count == 2
                    )
                    .OrderByDescending(a => a.Version)
                    .Select(a => new { a.EveryWeeks, a.Minutes })
                    .FirstOrDefault(),
            })
            .FirstAsync(cancellation);
        return StandIn.Terms(found.Policy, found.Agreed?.EveryWeeks, found.Agreed?.Minutes);
    }
}
