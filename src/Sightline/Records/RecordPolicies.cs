using Microsoft.EntityFrameworkCore;
using Sightline.Data;

namespace Sightline.Records;

/// <summary>Finds what an agency's policy says of records: by the day for a new record, by its version for one that follows it.</summary>
public sealed class RecordPolicies(SightlineDb db)
{
    public async Task<RecordPolicy> InForce(Guid agencyId, DateOnly day)
    {
        var version = await db
            .PolicyVersions.Where(p => p.AgencyId == agencyId && p.EffectiveOn <= day)
            .OrderByDescending(p => p.EffectiveOn)
            .Select(p => p.Id)
            .FirstAsync();
        return StandIn.Policy(version);
    }

    public Task<RecordPolicy> Version(Guid agencyId, Guid versionId) =>
        Task.FromResult(StandIn.Policy(versionId));
}
