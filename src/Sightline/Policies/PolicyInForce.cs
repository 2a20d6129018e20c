using Sightline.Data;

namespace Sightline.Policies;

/// <summary>Finds the agency's policy by day or by version.</summary>
public sealed class PolicyInForce(SightlineDb db)
{
    private readonly SightlineDb _db = db;

    public bool Any(Guid agencyId) => _db.PolicyVersions.Any(p => p.AgencyId == agencyId);
}
