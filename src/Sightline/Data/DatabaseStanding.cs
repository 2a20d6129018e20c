using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Sightline.Data;

/// <summary>Asks a database how it stands, without changing it.</summary>
public static class DatabaseStanding
{
    extension(SightlineDb db)
    {
        public async Task<DatabaseState> State(CancellationToken cancellation = default)
        {
            if (db is SqliteDb && !SqliteFileHasAnything(db))
            {
                return DatabaseState.New;
            }

            try
            {
                var applied = (await db.Database.GetAppliedMigrationsAsync(cancellation)).ToHashSet(
                    StringComparer.Ordinal
                );
                var known = db.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
                return applied.Count == 0 ? DatabaseState.New
                    : !applied.IsSubsetOf(known) ? DatabaseState.Ahead
                    : applied.Count < known.Count ? DatabaseState.Behind
                    : DatabaseState.Ready;
            }
            catch (Exception failure) when (failure is DbException or InvalidOperationException)
            {
                return DatabaseState.Unreachable;
            }
        }
    }

    private static bool SqliteFileHasAnything(SightlineDb db)
    {
        var file = new FileInfo(db.Database.GetDbConnection().DataSource);
        return file.Exists && file.Length > 0;
    }
}
