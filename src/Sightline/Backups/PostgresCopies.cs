using System.Diagnostics;
using System.Globalization;
using Npgsql;
using Sightline.Cli;

namespace Sightline.Backups;

/// <summary>
/// PostgreSQL's own tools: <c>pg_dump</c> of one exported snapshot, so that the copy and the counted rows are of the same moment, and <c>pg_restore</c>
/// in one transaction.
/// </summary>
internal sealed class PostgresCopies : IDatabaseCopies
{
    public string Engine => "postgresql";
    public string FileName => "sightline.dump";

    public async Task<SortedDictionary<string, long>> Take(
        string connection,
        string file,
        CancellationToken cancellation
    )
    {
        await using var open = await Open(connection, cancellation);
        await using var moment = await open.BeginTransactionAsync(
            System.Data.IsolationLevel.RepeatableRead,
            cancellation
        );
        var snapshot = (string)(await Scalar(open, "SELECT pg_export_snapshot()", cancellation))!;
        await Run(
            "pg_dump",
            connection,
            [
                "--format=custom",
                "--no-owner",
                "--no-privileges",
                $"--snapshot={snapshot}",
                $"--file={file}",
            ],
            cancellation
        );
        return await Count(open, cancellation);
    }

    public Task PutBack(string file, string connection, CancellationToken cancellation) =>
        Run(
            "pg_restore",
            connection,
            ["--no-owner", "--no-privileges", "--single-transaction", "--exit-on-error", file],
            cancellation
        );

    public async Task<ScratchDatabase> Scratch(string connection, CancellationToken cancellation)
    {
        var name = $"sightline_check_{Guid.CreateVersion7():N}";
        await OnServer(connection, $"CREATE DATABASE {name}", cancellation);
        return new(
            new NpgsqlConnectionStringBuilder(connection)
            {
                Database = name,
                Pooling = false,
            }.ToString(),
            () => OnServer(connection, $"DROP DATABASE {name} WITH (FORCE)", default)
        );
    }

    /// <summary>A dump that could be put back has every constraint checked already; what is left to ask is whether an index is broken.</summary>
    public async Task<IReadOnlyList<string>> Faults(
        string connection,
        CancellationToken cancellation
    )
    {
        await using var open = await Open(connection, cancellation);
        var broken = (long)
            (
                await Scalar(
                    open,
                    "SELECT (SELECT count(*) FROM pg_index WHERE NOT indisvalid) + (SELECT count(*) FROM pg_constraint WHERE NOT convalidated)",
                    cancellation
                )
            )!;
        return broken == 0 ? [] : [$"{broken} indexes or constraints are not valid"];
    }

    public async Task<SortedDictionary<string, long>> Count(
        string connection,
        CancellationToken cancellation
    )
    {
        await using var open = await Open(connection, cancellation);
        return await Count(open, cancellation);
    }

    private static async Task<SortedDictionary<string, long>> Count(
        NpgsqlConnection open,
        CancellationToken cancellation
    )
    {
        var tables = new List<string>();
        await using (var command = open.CreateCommand())
        {
            command.CommandText =
                "SELECT tablename::text FROM pg_tables WHERE schemaname = current_schema()";
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            while (await reader.ReadAsync(cancellation))
            {
                tables.Add(reader.GetString(0));
            }
        }

        var rows = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            rows[table] = (long)
                (
                    await Scalar(
                        open,
                        $"SELECT count(*) FROM \"{table.Replace("\"", "\"\"")}\"",
                        cancellation
                    )
                )!;
        }

        return rows;
    }

    private static async Task<NpgsqlConnection> Open(
        string connection,
        CancellationToken cancellation
    )
    {
        var open = new NpgsqlConnection(
            new NpgsqlConnectionStringBuilder(connection)
            {
                Pooling = false,
                CommandTimeout = 0,
            }.ToString()
        );
        await open.OpenAsync(cancellation);
        return open;
    }

    private static async Task<object?> Scalar(
        NpgsqlConnection open,
        string sql,
        CancellationToken cancellation
    )
    {
        await using var command = open.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(cancellation);
    }

    private static async Task OnServer(
        string connection,
        string sql,
        CancellationToken cancellation
    )
    {
        await using var open = await Open(connection, cancellation);
        await Scalar(open, sql, cancellation);
    }

    private static async Task Run(
        string tool,
        string connection,
        IReadOnlyList<string> arguments,
        CancellationToken cancellation
    )
    {
        var server = new NpgsqlConnectionStringBuilder(connection);
        var start = new ProcessStartInfo(Find(tool))
        {
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.ArgumentList.Add($"--host={server.Host}");
        start.ArgumentList.Add($"--port={server.Port.ToString(CultureInfo.InvariantCulture)}");
        if (server.Username is { } user)
        {
            start.ArgumentList.Add($"--username={user}");
        }

        start.ArgumentList.Add($"--dbname={server.Database}");
        start.ArgumentList.Add("--no-password");
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // Never among the arguments, which anybody on the machine can list.
        if (server.Password is { } password)
        {
            start.Environment["PGPASSWORD"] = password;
        }

        using var process =
            Process.Start(start) ?? throw new CannotRunException($"{tool} could not be started.");
        var said = await process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        if (process.ExitCode != 0)
        {
            throw new CannotRunException($"{tool} did not succeed: {said.Trim()}");
        }
    }

    private static string Find(string tool)
    {
        var places = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        const string Debian = "/usr/lib/postgresql";
        var versions = Directory.Exists(Debian)
            ? Directory
                .GetDirectories(Debian)
                .OrderByDescending(d =>
                    int.TryParse(
                        Path.GetFileName(d),
                        NumberStyles.None,
                        CultureInfo.InvariantCulture,
                        out var version
                    )
                        ? version
                        : 0
                )
                .Select(d => Path.Combine(d, "bin"))
            : [];
        return places
                .Concat(versions)
                .Select(p => Path.Combine(p, tool))
                .FirstOrDefault(File.Exists)
            ?? throw new CannotRunException(
                $"{tool} is not installed here. It comes with the package postgresql-client."
            );
    }
}
