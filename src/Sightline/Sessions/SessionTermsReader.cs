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
            .PolicyVersions.Where(p => p.AgencyId == supervision.AgencyId && p.EffectiveOn <= day)
            .OrderByDescending(p => p.EffectiveOn)
            .Select(p => new
            {
                p.Id,
                Agreed = db
                    .Agreements.Where(a =>
                        a.AgencyId == supervision.AgencyId
                        && a.SupervisionId == supervision.Id
                        && a.Signatures.Count == 2
                    )
                    .OrderByDescending(a => a.Version)
                    .Select(a => new { a.EveryWeeks, a.Minutes })
                    .FirstOrDefault(),
            })
            .FirstAsync(cancellation);
        return StandIn.Terms(found.Id, found.Agreed?.EveryWeeks, found.Agreed?.Minutes);
    }
}
