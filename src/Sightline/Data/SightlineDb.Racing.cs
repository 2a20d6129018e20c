using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Sightline.Data;

/// <summary>Saving where a second click or a second person may have been quicker.</summary>
public abstract partial class SightlineDb
{
    private const int SqliteUnique = 2067;
    private const int SqlitePrimaryKey = 1555;

    public async Task<Saving> TrySave(CancellationToken cancellation = default)
    {
        try
        {
            await SaveChangesAsync(cancellation);
            return Saving.Saved;
        }
        catch (DbUpdateConcurrencyException)
        {
            return Saving.Clash;
        }
        catch (DbUpdateException failure) when (IsAlreadyThere(failure.InnerException))
        {
            return Saving.AlreadyThere;
        }
    }

    /// <summary>Does it, and where somebody saved in between, once more with what is there now, so that both texts can be shown.</summary>
    /// <param name="act">Finds, asks and saves; nothing where somebody was quicker.</param>
    public async Task<T?> TryTwice<T>(Func<Task<T?>> act)
        where T : class
    {
        var answer = await act();
        if (answer is null)
        {
            ChangeTracker.Clear();
            answer = await act();
        }

        return answer;
    }

    private static bool IsAlreadyThere(Exception? cause) =>
        cause switch
        {
            SqliteException sqlite => sqlite.SqliteExtendedErrorCode
                is SqliteUnique
                    or SqlitePrimaryKey,
            PostgresException postgres => postgres.SqlState == PostgresErrorCodes.UniqueViolation,
            _ => false,
        };
}
