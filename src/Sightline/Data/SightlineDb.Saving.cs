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
        return Database.CurrentTransaction is null && ChangeTracker.HasChanges()
            ? await InTurn(
                () => Save(touched, acceptAllChangesOnSuccess, cancellationToken),
                cancellationToken
            )
            : await Save(touched, acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <summary>Whether writers wait for each other before they begin, so that none needs to lock what it reads.</summary>
    internal virtual bool TakesTurns => false;

    /// <summary>Where an engine lets one writer at a time, its turn is waited for here.</summary>
    private protected virtual Task<int> InTurn(
        Func<Task<int>> save,
        CancellationToken cancellation
    ) => save();

    private async Task<int> Save(
        StandingTouch touched,
        bool acceptAllChangesOnSuccess,
        CancellationToken cancellation
    )
    {
        if (touched.IsEmpty)
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellation);
        }

        await using var transaction = Database.CurrentTransaction is null
            ? await Database.BeginTransactionAsync(cancellation)
            : null;
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellation);
        await StandingKeeper.Rewrite(this, touched, cancellation);
        await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellation);
        if (transaction is not null)
        {
            await transaction.CommitAsync(cancellation);
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
