using Microsoft.Data.Sqlite;
using Sightline.Data;

namespace Sightline.Backups;

/// <summary>
/// SQLite's own copy of a database in use: <c>VACUUM INTO</c> reads one moment of it, holds up no writer, and writes a whole file
/// (https://sqlite.org/lang_vacuum.html#vacuuminto).
/// </summary>
internal sealed class SqliteCopies : IDatabaseCopies
{
    public string Engine => "sqlite";
    public string FileName => DatabaseSetup.FileName;

    public async Task<SortedDictionary<string, long>> Take(
        string connection,
        string file,
        CancellationToken cancellation
    )
    {
        await using (var open = await Open(connection, cancellation))
        {
            await using var copy = open.CreateCommand();
            copy.CommandText = "VACUUM INTO $file";
            copy.Parameters.AddWithValue("$file", file);
            copy.CommandTimeout = 0;
            await copy.ExecuteNonQueryAsync(cancellation);
        }

        // The copy does not keep the write-ahead log of what it was taken from, and a database that is only read cannot be switched to it.
        await using (var copied = await Open(ConnectionTo(file), cancellation))
        {
            await Column(copied, "PRAGMA journal_mode = WAL", cancellation);
        }

        return await Count(ConnectionTo(file), cancellation);
    }

    public Task PutBack(string file, string connection, CancellationToken cancellation)
    {
        var target = new SqliteConnectionStringBuilder(connection).DataSource;
        var arriving = target + ".arriving";
        File.Copy(file, arriving, overwrite: true);
        Durable.Sync(arriving);
        File.Move(arriving, target);
        Durable.SyncFolder(Path.GetDirectoryName(target)!);
        return Task.CompletedTask;
    }

    public Task<ScratchDatabase> Scratch(string connection, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("sightline-check-").FullName;
        return Task.FromResult(
            new ScratchDatabase(
                ConnectionTo(Path.Combine(folder, FileName)),
                () =>
                {
                    Directory.Delete(folder, recursive: true);
                    return Task.CompletedTask;
                }
            )
        );
    }

    public async Task<IReadOnlyList<string>> Faults(
        string connection,
        CancellationToken cancellation
    )
    {
        await using var open = await Open(connection, cancellation);
        var found = await Column(open, "PRAGMA integrity_check", cancellation);
        var orphans = await Column(open, "PRAGMA foreign_key_check", cancellation);
        return
        [
            .. found.Where(f => f != "ok").Select(f => $"SQLite says: {f}"),
            .. orphans
                .GroupBy(table => table, StringComparer.Ordinal)
                .Select(g => $"{g.Count()} rows of {g.Key} refer to something that is not there"),
        ];
    }

    public async Task<SortedDictionary<string, long>> Count(
        string connection,
        CancellationToken cancellation
    )
    {
        await using var open = await Open(connection, cancellation);
        var rows = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (
            var table in await Column(
                open,
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
                cancellation
            )
        )
        {
            await using var count = open.CreateCommand();
            count.CommandText = $"SELECT count(*) FROM \"{table.Replace("\"", "\"\"")}\"";
            rows[table] = (long)(await count.ExecuteScalarAsync(cancellation))!;
        }

        return rows;
    }

    private static string ConnectionTo(string file) =>
        new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString();

    private static async Task<SqliteConnection> Open(
        string connection,
        CancellationToken cancellation
    )
    {
        var open = new SqliteConnection(
            new SqliteConnectionStringBuilder(connection) { Pooling = false }.ToString()
        );
        await open.OpenAsync(cancellation);
        return open;
    }

    private static async Task<List<string>> Column(
        SqliteConnection open,
        string sql,
        CancellationToken cancellation
    )
    {
        await using var command = open.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var column = new List<string>();
        while (await reader.ReadAsync(cancellation))
        {
            column.Add(reader.GetString(0));
        }

        return column;
    }
}
