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
                return Compare(
                    await db.Database.GetAppliedMigrationsAsync(cancellation),
                    db.Database.GetMigrations()
                );
            }
            catch (Exception failure) when (failure is DbException or InvalidOperationException)
            {
                return DatabaseState.Unreachable;
            }
        }
    }

    internal static DatabaseState Compare(IEnumerable<string> applied, IEnumerable<string> known)
    {
        var (has, knows) = (
            applied.ToHashSet(StringComparer.Ordinal),
            known.ToHashSet(StringComparer.Ordinal)
        );
        return has.Count == 0 ? DatabaseState.New
            : !has.IsSubsetOf(knows) ? DatabaseState.Ahead
            : has.Count < knows.Count ? DatabaseState.Behind
            : DatabaseState.Ready;
    }

    private static bool SqliteFileHasAnything(SightlineDb db)
    {
        var file = new FileInfo(db.Database.GetDbConnection().DataSource);
        return file.Exists && file.Length > 0;
    }
}
