using Microsoft.EntityFrameworkCore;
using Sightline.Data;

namespace Sightline.History;

/// <summary>Takes lines out of the history together with their proof.</summary>
public static class Proving
{
    /// <summary>The lines with their places, under a checkpoint that covers them all; signed now where there is none yet.</summary>
    public static async Task<HistoryProof> Of(
        SightlineDb db,
        Guid agency,
        IReadOnlyList<HistoryEntry> entries,
        string keyFile,
        DateTime now,
        CancellationToken cancellation = default
    )
    {
        var checkpoint = (await Checkpoints.Sign(db, keyFile, now, cancellation)).First(c =>
            c.AgencyId == agency
        );
        var leaves = await db
            .HistorySeals.Where(s => s.AgencyId == agency && s.Position < checkpoint.Size)
            .OrderBy(s => s.Position)
            .Select(s => s.Leaf)
            .ToArrayAsync(cancellation);
        var tree = new MerkleTree(leaves);
        var ids = entries.Select(e => e.Id).ToList();
        var places = await db
            .HistorySeals.Where(s => s.AgencyId == agency && ids.Contains(s.Id))
            .ToDictionaryAsync(s => s.Id, s => s.Position, cancellation);
        using var key = CheckpointKey.Open(keyFile);
        return new(
            key.Public,
            KeptCheckpoint.Of(checkpoint),
            [
                .. entries
                    .Where(e => places.GetValueOrDefault(e.Id, long.MaxValue) < checkpoint.Size)
                    .Select(e => new ProvedLine(
                        places[e.Id],
                        e.ToLine(),
                        [.. tree.Proof(places[e.Id]).Select(Convert.ToHexStringLower)]
                    )),
            ]
        );
    }
}
