using Microsoft.EntityFrameworkCore;
using Sightline.Data;

namespace Sightline.History;

/// <summary>Signs how every agency's log stands.</summary>
public static class Checkpoints
{
    /// <summary>Seals what is written, signs where a log has grown, and answers with the newest checkpoint of each agency.</summary>
    public static async Task<IReadOnlyList<HistoryCheckpoint>> Sign(
        SightlineDb db,
        string keyFile,
        DateTime now,
        CancellationToken cancellation = default
    )
    {
        await Sealer.SealAll(db, cancellation);
        using var key = CheckpointKey.OpenOrMake(keyFile);
        var newest = new List<HistoryCheckpoint>();
        foreach (
            var head in await db
                .LogHeads.AsNoTracking()
                .Where(h => h.Size > 0)
                .ToListAsync(cancellation)
        )
        {
            var last = await Latest(db, head.AgencyId, cancellation);
            if (last is null || last.Size < head.Size || last.KeyId != key.Id)
            {
                last = new(head, key, now);
                db.Add(last);
            }

            newest.Add(last);
        }

        await db.SaveChangesAsync(cancellation);
        return newest;
    }

    public static Task<HistoryCheckpoint?> Latest(
        SightlineDb db,
        Guid agency,
        CancellationToken cancellation = default
    ) =>
        db
            .HistoryCheckpoints.AsNoTracking()
            .Where(c => c.AgencyId == agency)
            .OrderByDescending(c => c.Size)
            .ThenByDescending(c => c.Id)
            .FirstOrDefaultAsync(cancellation);
}
