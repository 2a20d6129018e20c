using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Sightline.Data;

/// <summary>
/// The writers of one SQLite file: one at a time, first come, first served, instead of fighting for the lock. Whoever has committed lets the next
/// one begin and waits for the disk outside, where one sync serves everybody who waits.
/// </summary>
internal sealed class SqliteWriters
{
    private static readonly ConcurrentDictionary<string, SqliteWriters> OfFiles = new(
        StringComparer.Ordinal
    );

    private readonly SemaphoreSlim _turn = new(1);
    private readonly SharedSync _disk;

    private SqliteWriters(string file) => _disk = new(file + "-wal");

    public static SqliteWriters Of(SqliteConnection connection) =>
        OfFiles.GetOrAdd(connection.DataSource, file => new(file));

    /// <summary>Does the work in its turn and comes back when what it committed is on the disk.</summary>
    public async Task<T> Write<T>(
        SqliteConnection connection,
        Func<Task<T>> work,
        CancellationToken cancellation
    )
    {
        T result;
        await _turn.WaitAsync(cancellation);
        try
        {
            // The commit itself need not wait for the disk, because we do so below; every other commit on this connection still does.
            Say(connection, "PRAGMA synchronous = NORMAL");
            try
            {
                result = await work();
            }
            finally
            {
                Say(connection, "PRAGMA synchronous = FULL");
            }
        }
        finally
        {
            _turn.Release();
        }

        await _disk.Sync();
        return result;
    }

    private static void Say(SqliteConnection connection, string pragma)
    {
        using var command = connection.CreateCommand();
        command.CommandText = pragma;
        command.ExecuteNonQuery();
    }
}
