using Microsoft.EntityFrameworkCore;
using Npgsql;
using Sightline.Data;

namespace Sightline.Tests.Support;

/// <summary>
/// An empty, migrated database of a test's own: a copy of a template that is migrated once a run.
/// SQLite unless SIGHTLINE_TEST_DATABASE names a PostgreSQL server.
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly string? Server = Environment.GetEnvironmentVariable(
        "SIGHTLINE_TEST_DATABASE"
    );
    private static readonly string Folder = Directory
        .CreateTempSubdirectory("sightline-tests-")
        .FullName;
    private static readonly Lazy<Task<string>> Template = new(MakeTemplate);
    private readonly Func<ValueTask> _drop;

    private TestDatabase(string connection, Func<ValueTask> drop)
    {
        Connection = connection;
        _drop = drop;
    }

    public static bool IsPostgres => !string.IsNullOrEmpty(Server);

    public string Connection { get; }

    public static async Task<TestDatabase> Create()
    {
        var template = await Template.Value;
        var name = $"sightline_{Guid.CreateVersion7():N}";
        if (IsPostgres)
        {
            await OnServer($"CREATE DATABASE {name} TEMPLATE {template}");
            return new(
                ConnectionTo(name),
                async () => await OnServer($"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
            );
        }

        var folder = Directory.CreateDirectory(Path.Combine(Folder, name)).FullName;
        File.Copy(
            Path.Combine(template, DatabaseSetup.FileName),
            Path.Combine(folder, DatabaseSetup.FileName)
        );
        return new(
            DatabaseSetup.SqliteConnection(folder),
            () =>
            {
                Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
                Directory.Delete(folder, recursive: true);
                return ValueTask.CompletedTask;
            }
        );
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

    public ValueTask DisposeAsync() => _drop();

    private static async Task<string> MakeTemplate()
    {
        if (IsPostgres)
        {
            var name = $"sightline_template_{Environment.ProcessId}";
            await OnServer($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
            await OnServer($"CREATE DATABASE {name}");
            await using var db = new TestDatabase(
                ConnectionTo(name) + ";Pooling=false",
                () => ValueTask.CompletedTask
            ).Open();
            await db.Database.MigrateAsync();
            return name;
        }

        var folder = Directory.CreateDirectory(Path.Combine(Folder, "template")).FullName;
        await using (
            var db = new TestDatabase(
                DatabaseSetup.SqliteConnection(folder) + ";Pooling=false",
                () => ValueTask.CompletedTask
            ).Open()
        )
        {
            await db.Database.MigrateAsync();
        }

        return folder;
    }

    private static string ConnectionTo(string database) =>
        new NpgsqlConnectionStringBuilder(Server)
        {
            Database = database,
            MaxPoolSize = 10,
        }.ToString();

    private static async Task OnServer(string sql)
    {
        await using var connection = new NpgsqlConnection(
            new NpgsqlConnectionStringBuilder(Server) { Pooling = false }.ToString()
        );
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
