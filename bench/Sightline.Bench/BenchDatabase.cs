using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Sightline.Data;

namespace Sightline.Bench;

/// <summary>An empty, migrated database for one run, on the engine that was asked for, and thrown away after it.</summary>
internal sealed class BenchDatabase : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sightline-bench-").FullName;
    private readonly string? _server;
    private readonly string _name = $"sightline_bench_{Environment.ProcessId}";

    private BenchDatabase(string? server)
    {
        _server = server;
        Connection = server is null
            ? DatabaseSetup.SqliteConnection(_folder)
            : new NpgsqlConnectionStringBuilder(server)
            {
                Database = _name,
                MaxPoolSize = 90,
            }.ToString();
    }

    public string Connection { get; }
    public string Folder => _folder;
    public bool IsPostgres => _server is not null;
    public string Engine => IsPostgres ? "PostgreSQL" : "SQLite";

    public static async Task<BenchDatabase> Create(string? server)
    {
        var database = new BenchDatabase(server);
        if (server is not null)
        {
            await database.OnServer($"DROP DATABASE IF EXISTS {database._name} WITH (FORCE)");
            await database.OnServer($"CREATE DATABASE {database._name}");
        }

        await using var db = database.Open();
        await db.Database.MigrateAsync();
        return database;
    }

    public SightlineDb Open() =>
        IsPostgres
            ? new PostgresDb(
                (DbContextOptions<PostgresDb>)
                    new DbContextOptionsBuilder<PostgresDb>()
                        .UseSightlinePostgres(Connection)
                        .Options
            )
            : new SqliteDb(
                (DbContextOptions<SqliteDb>)
                    new DbContextOptionsBuilder<SqliteDb>().UseSightlineSqlite(Connection).Options
            );

    /// <summary>A bare connection, as somebody without a framework would open it; as durable as the service's own.</summary>
    public async Task<DbConnection> OpenBare()
    {
        DbConnection connection = IsPostgres
            ? new NpgsqlConnection(Connection)
            : new SqliteConnection(Connection);
        await connection.OpenAsync();
        return connection;
    }

    /// <summary>What SQLite needs on a connection that writes; PostgreSQL needs nothing.</summary>
    public async Task MakeDurable(DbConnection connection)
    {
        if (!IsPostgres)
        {
            await Run(
                connection,
                "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 10000;"
            );
        }
    }

    /// <summary>Nothing an engine promises may be switched off, or the figures would say nothing.</summary>
    public async Task<bool> SyncsToDisk()
    {
        if (!IsPostgres)
        {
            return true;
        }

        await using var connection = await OpenBare();
        await using var command = connection.CreateCommand();
        command.CommandText = "SHOW fsync";
        return (string?)await command.ExecuteScalarAsync() == "on";
    }

    /// <summary>Lets the planner know what was generated, as a database in use would.</summary>
    public async Task Analyse()
    {
        await using var connection = await OpenBare();
        await Run(connection, IsPostgres ? "VACUUM ANALYZE" : "ANALYZE");
    }

    public static async Task Run(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandTimeout = 0;
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
        if (_server is not null)
        {
            await OnServer($"DROP DATABASE IF EXISTS {_name} WITH (FORCE)");
        }

        Directory.Delete(_folder, recursive: true);
    }

    private async Task OnServer(string sql)
    {
        await using var connection = new NpgsqlConnection(
            new NpgsqlConnectionStringBuilder(_server) { Pooling = false }.ToString()
        );
        await connection.OpenAsync();
        await Run(connection, sql);
    }
}
