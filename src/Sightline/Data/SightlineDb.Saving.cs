using Microsoft.EntityFrameworkCore;
using Sightline.Compliance;
using Sightline.History;

namespace Sightline.Data;

/// <summary>
/// What goes with every save, in its transaction: the line in the history, and the standing of each supervision that the change touches.
/// Nobody can forget either, because there is no other way to save.
/// </summary>
public abstract partial class SightlineDb
{
    /// <summary>Where whoever acts is, as coarse as the history keeps it; none where no browser is behind it.</summary>
    public string? From { get; internal set; }

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new InvalidOperationException("Save with SaveChangesAsync");

    public override async Task<int> SaveChangesAsync(
        bool acceptAllChangesOnSuccess,
        CancellationToken cancellationToken = default
    )
    {
        ChangeTracker.DetectChanges();
        WriteHistory();
        var touched = StandingTouch.Of(ChangeTracker);
        if (touched.IsEmpty)
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        await using var transaction = Database.CurrentTransaction is null
            ? await Database.BeginTransactionAsync(cancellationToken)
            : null;
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        await StandingKeeper.Rewrite(this, touched, cancellationToken);
        await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        if (transaction is not null)
        {
            await transaction.CommitAsync(cancellationToken);
        }

        return saved;
    }

    private void WriteHistory()
    {
        var acted = ChangeTracker
            .Entries<AgencyOwned>()
            .Select(e => e.Entity)
            .Where(e => e.Happenings.Count > 0)
            .ToList();
        foreach (var thing in acted)
        {
            foreach (var happening in thing.Happenings)
            {
                var entry = new HistoryEntry(thing.AgencyId, happening, From);
                History.Add(entry);
                UnsealedLines.Add(new UnsealedLine(entry));
            }

            thing.ForgetHappenings();
        }
    }
}
