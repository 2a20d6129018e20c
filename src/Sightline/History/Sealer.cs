using Microsoft.EntityFrameworkCore;
using Sightline.Data;

namespace Sightline.History;

/// <summary>
/// Gives the lines that were written their place in their agency's log. Writers never wait for it: they leave a row of their own, and this takes
/// those rows up afterwards, in order. Two at once do no harm, the slower one writes nothing.
/// </summary>
public static class Sealer
{
    /// <summary>Lines sealed in one transaction.</summary>
    private const int AtOnce = 500;

    /// <summary>Seals everything that was written until now, and says how many lines that were.</summary>
    public static async Task<int> SealAll(SightlineDb db, CancellationToken cancellation = default)
    {
        var sealedNow = 0;
        foreach (
            var agency in await db
                .UnsealedLines.Select(l => l.AgencyId)
                .Distinct()
                .ToListAsync(cancellation)
        )
        {
            int taken;
            do
            {
                taken = await SealSome(db, agency, cancellation);
                sealedNow += taken;
            } while (taken == AtOnce);
        }

        return sealedNow;
    }

    private static async Task<int> SealSome(
        SightlineDb db,
        Guid agency,
        CancellationToken cancellation
    )
    {
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var head = await db.LogHeads.FirstOrDefaultAsync(h => h.AgencyId == agency, cancellation);
        if (head is null)
        {
            head = new(agency);
            db.Add(head);
        }

        var lines = await db
            .UnsealedLines.AsNoTracking()
            .Where(l => l.AgencyId == agency)
            .OrderBy(l => l.Id)
            .Take(AtOnce)
            .ToListAsync(cancellation);
        db.AddRange(head.Seal(lines));
        if (await db.TrySave(cancellation) != Saving.Saved)
        {
            return 0;
        }

        await db
            .UnsealedLines.Where(l =>
                l.AgencyId == agency
                && db.HistorySeals.Any(s => s.AgencyId == agency && s.Id == l.Id)
            )
            .ExecuteDeleteAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        db.ChangeTracker.Clear();
        return lines.Count;
    }
}
