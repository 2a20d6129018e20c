using Microsoft.EntityFrameworkCore;
using Sightline.Data;

namespace Sightline.Compliance;

/// <summary>Works everybody's dates out anew after a version of the policy was approved, a few people at a time.</summary>
public static class Renewing
{
    /// <summary>Few enough that nobody who saves waits for long.</summary>
    private const int AtOnce = 25;

    /// <summary>Does the next few. False where nothing is left to do, or another node was quicker.</summary>
    public static async Task<bool> Next(
        SightlineDb db,
        DateTime now,
        CancellationToken cancellation = default
    )
    {
        var renewal = await db
            .StandingRenewals.Where(r => r.FinishedAt == null)
            .OrderBy(r => r.AskedAt)
            .FirstOrDefaultAsync(cancellation);
        if (renewal is null)
        {
            return false;
        }

        var people = await db.SuperviseesAfter(
            renewal.AgencyId,
            renewal.After,
            AtOnce,
            cancellation
        );
        if (people.Count == 0)
        {
            renewal.Finish(now);
            return await db.TrySave(cancellation) is Saving.Saved;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        renewal.Take(people);
        await StandingKeeper.Rewrite(
            db,
            new(people.Select(p => (renewal.AgencyId, p)).ToHashSet()),
            cancellation
        );
        if (await db.TrySave(cancellation) is not Saving.Saved)
        {
            return false;
        }

        await transaction.CommitAsync(cancellation);
        return true;
    }

    /// <summary>The next few people who are or were supervised, in the order of their keys.</summary>
    internal static Task<List<Guid>> SuperviseesAfter(
        this SightlineDb db,
        Guid agency,
        Guid? after,
        int most,
        CancellationToken cancellation
    )
    {
        var last = after ?? Guid.Empty;
        return db
            .Supervisions.Where(s => s.AgencyId == agency && s.SuperviseeId.CompareTo(last) > 0)
            .Select(s => s.SuperviseeId)
            .Distinct()
            .OrderBy(id => id)
            .Take(most)
            .ToListAsync(cancellation);
    }
}
