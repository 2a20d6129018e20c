using Microsoft.EntityFrameworkCore;
using Sightline.Data;
using Sightline.Policies;
using Sightline.Standing;
using Sightline.Supervisions;

namespace Sightline.Compliance;

/// <summary>Writes standing rows from facts: after every save for those it touches, and for everyone on a rebuild. Both give the same rows.</summary>
public static class StandingKeeper
{
    private static readonly KeptQuery<StandingRow> RowsOf = new(
        (db, agency, supervisee) =>
            db
                .Standings.AsSingleQuery()
                .Include(r => r.Rules)
                .Where(r => r.AgencyId == agency && r.SuperviseeId == supervisee)
    );

    /// <summary>Writes every row of an agency anew, from facts alone.</summary>
    public static async Task Rebuild(
        SightlineDb db,
        Guid agencyId,
        CancellationToken cancellation = default
    )
    {
        var supervisees = await db
            .Supervisions.Where(s => s.AgencyId == agencyId)
            .Select(s => s.SuperviseeId)
            .Distinct()
            .ToListAsync(cancellation);
        await Rewrite(db, new(supervisees.Select(s => (agencyId, s)).ToHashSet()), cancellation);
        await db.SaveChangesAsync(cancellation);
    }

    internal static async Task Rewrite(
        SightlineDb db,
        StandingTouch touched,
        CancellationToken cancellation
    )
    {
        foreach (var (agency, supervisee) in touched.Supervisees)
        {
            await RewriteOf(db, agency, supervisee, cancellation);
        }
    }

    private static async Task RewriteOf(
        SightlineDb db,
        Guid agency,
        Guid supervisee,
        CancellationToken cancellation
    )
    {
        if (!db.TakesTurns)
        {
            // Writers about one person wait for each other here, so that none judges by facts another is about to change.
            await db
                .Standings.Where(r => r.AgencyId == agency && r.SuperviseeId == supervisee)
                .ExecuteUpdateAsync(
                    row => row.SetProperty(r => r.Revision, r => r.Revision + 1),
                    cancellation
                );
        }

        var facts = await FactsInDatabase.Of(db, agency, supervisee, cancellation);
        if (facts.Supervisions.Count == 0)
        {
            return;
        }

        ForgetRows(db, supervisee);
        var rows = (await RowsOf.In(db, agency, supervisee, cancellation)).ToDictionary(r => r.Id);
        foreach (var supervision in facts.Supervisions)
        {
            if (!rows.TryGetValue(supervision.Id, out var row))
            {
                row = new StandingRow(supervision);
                db.Standings.Add(row);
            }

            facts.Describe(row, supervision);
        }
    }

    /// <summary>Rows a page has read may be older than what this transaction sees.</summary>
    private static void ForgetRows(SightlineDb db, Guid supervisee)
    {
        foreach (
            var row in db
                .ChangeTracker.Entries<StandingRow>()
                .Where(e => e.Entity.SuperviseeId == supervisee)
                .ToList()
        )
        {
            foreach (var rule in row.Entity.Rules)
            {
                db.Entry(rule).State = EntityState.Detached;
            }

            row.State = EntityState.Detached;
        }
    }
}
