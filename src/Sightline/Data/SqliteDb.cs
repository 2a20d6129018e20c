using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Sightline.Data;

/// <summary>The model on SQLite: one file, the default.</summary>
public sealed class SqliteDb(DbContextOptions<SqliteDb> options) : SightlineDb(options)
{
    internal override bool TakesTurns => true;

    private protected override async Task<int> InTurn(
        Func<Task<int>> save,
        CancellationToken cancellation
    )
    {
        await Database.OpenConnectionAsync(cancellation);
        var connection = (SqliteConnection)Database.GetDbConnection();
        return await SqliteWriters.Of(connection).Write(connection, save, cancellation);
    }
}
