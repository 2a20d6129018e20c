using Microsoft.EntityFrameworkCore;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.Records;

namespace Sightline.Jobs;

/// <summary>What is kept only for a while goes: the texts behind a record that both have signed, and forms that nobody came back for.</summary>
internal static class Forgetting
{
    public static async Task Everywhere(
        SightlineDb db,
        DateTime now,
        CancellationToken cancellation = default
    )
    {
        await db.Set<Writing>()
            .Where(w =>
                db.Records.Any(r =>
                    r.AgencyId == w.AgencyId && r.Id == w.RecordId && r.SignedAt != null
                )
            )
            .ExecuteDeleteAsync(cancellation);
        var old = now - FormsPutAside.Lasts;
        await db.FormsPutAside.Where(f => f.PutAsideAt < old).ExecuteDeleteAsync(cancellation);
    }
}
