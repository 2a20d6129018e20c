using Microsoft.EntityFrameworkCore;
using Sightline.Agencies;
using Sightline.Backups;
using Sightline.Cli;
using Sightline.Data;

namespace Sightline.Tests.Backups;

/// <summary>A copy of everything at the command line, on whichever engine the tests run.</summary>
public sealed class BackupTests : IAsyncLifetime
{
    private readonly string _folder = Directory
        .CreateTempSubdirectory("sightline-backup-")
        .FullName;
    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.Create();
        await using var db = _database.Open();
        db.Add(NewAgency("Northmere Council"));
        await db.SaveChangesAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        await _database.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task What_is_put_back_into_an_empty_place_is_what_was_there()
    {
        var backup = await Taken();
        await using var empty = await Empty();

        var (code, said, _) = await Restore(backup, empty.Connection);

        said.ShouldContain("Put back");
        code.ShouldBe(0);
        await using var db = Open(empty.Connection);
        (await db.Agencies.Select(a => a.Name).ToListAsync()).ShouldBe(["Northmere Council"]);
        (await db.State()).ShouldBe(DatabaseState.Ready);
    }

    [Fact]
    public async Task A_check_tries_it_out_and_leaves_nothing_behind()
    {
        var backup = await Taken();

        var (code, said, _) = await Run(
            "restore",
            backup,
            ["--check", .. Where(_database.Connection)]
        );

        said.ShouldStartWith("It can be put back. ");
        code.ShouldBe(0);
        if (TestDatabase.IsPostgres)
        {
            await using var db = _database.Open();
            (
                await db
                    .Database.SqlQuery<string>(
                        $"SELECT datname::text AS \"Value\" FROM pg_database WHERE datname LIKE 'sightline_check_%'"
                    )
                    .ToListAsync()
            ).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task It_is_one_moment_of_a_database_that_others_write()
    {
        using var stop = new CancellationTokenSource();
        var writer = Task.Run(async () =>
        {
            for (var number = 0; !stop.IsCancellationRequested; number++)
            {
                await using var db = _database.Open();
                db.Add(NewAgency($"Agency {number}"));
                await db.SaveChangesAsync();
            }
        });

        var backup = await Taken();
        await stop.CancelAsync();
        await writer;
        var (code, said, _) = await Run(
            "restore",
            backup,
            ["--check", .. Where(_database.Connection)]
        );

        said.ShouldStartWith("It can be put back. ");
        code.ShouldBe(0);
    }

    [Fact]
    public async Task A_byte_that_changed_is_found_and_nothing_is_put_back()
    {
        var backup = await Taken();
        var copy = Directory
            .GetFiles(backup)
            .Single(f => !f.EndsWith(".json", StringComparison.Ordinal));
        var bytes = await File.ReadAllBytesAsync(copy);
        bytes[bytes.Length / 2] ^= 1;
        await File.WriteAllBytesAsync(copy, bytes);
        await using var empty = await Empty();

        var (code, said, _) = await Restore(backup, empty.Connection);

        said.ShouldContain("is not the file that was written: its SHA-256 is another");
        code.ShouldBe(1);
        await using var db = Open(empty.Connection);
        (await db.State()).ShouldBe(DatabaseState.New);
    }

    [Theory]
    [InlineData("no manifest", "There is no manifest.json in")]
    [InlineData("not a manifest", "is not a manifest that this version of Sightline can read")]
    [InlineData("no copy", "is missing")]
    [InlineData("shorter", "bytes and should have")]
    public async Task What_is_not_a_whole_backup_is_said(string what, string words)
    {
        var backup = await Taken();
        var manifest = Path.Combine(backup, BackupManifest.FileName);
        var copy = Directory
            .GetFiles(backup)
            .Single(f => !f.EndsWith(".json", StringComparison.Ordinal));
        switch (what)
        {
            case "no manifest":
                File.Delete(manifest);
                break;
            case "not a manifest":
                await File.WriteAllTextAsync(manifest, "{\"format\": 9}");
                break;
            case "no copy":
                File.Delete(copy);
                break;
            default:
                await File.WriteAllBytesAsync(copy, [1, 2, 3]);
                break;
        }

        var (code, said, _) = await Run("restore", backup, Where(_database.Connection));

        said.ShouldContain(words);
        code.ShouldBe(1);
    }

    [Fact]
    public async Task What_is_there_already_is_never_overwritten()
    {
        var backup = await Taken();

        var (code, _, errors) = await Restore(backup, _database.Connection);

        errors.ShouldContain("There is a database already");
        errors.ShouldContain("nothing is overwritten");
        code.ShouldBe(2);
    }

    [Fact]
    public async Task A_database_of_an_older_version_can_be_copied_before_it_is_brought_up_to_date()
    {
        await using (var db = _database.Open())
        {
            await db.Database.ExecuteSqlAsync(
                $"DELETE FROM \"__EFMigrationsHistory\" WHERE \"MigrationId\" = (SELECT max(\"MigrationId\") FROM \"__EFMigrationsHistory\")"
            );
            (await db.State()).ShouldBe(DatabaseState.Behind);
        }

        var backup = await Taken();
        await using var empty = await Empty();
        var (code, said, _) = await Restore(backup, empty.Connection);

        said.ShouldContain("It is of an older version of Sightline. Run: sightline migrate");
        code.ShouldBe(0);
    }

    [Fact]
    public async Task One_that_was_stopped_half_way_does_not_look_like_a_backup()
    {
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();
        await using var db = _database.Open();

        await Should.ThrowAsync<OperationCanceledException>(() =>
            Backup.Take(
                db,
                _database.Connection,
                _folder,
                new(2026, 11, 26, 9, 0, 0, DateTimeKind.Utc),
                stopped.Token
            )
        );

        Directory.GetFileSystemEntries(_folder).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_backup_of_one_engine_is_not_put_into_the_other()
    {
        var backup = await Taken();
        var other = TestDatabase.IsPostgres
            ? DatabaseSetup.SqliteConnection(_folder)
            : "Host=nowhere.invalid;Database=sightline";

        var (code, _, errors) = await Restore(backup, other);

        errors.ShouldContain("It cannot be put back into");
        code.ShouldBe(2);
    }

    private static Agency NewAgency(string name) =>
        new(name, "england-and-wales", new(2026, 11, 26, 9, 0, 0, DateTimeKind.Utc));

    private async Task<string> Taken()
    {
        var (code, said, errors) = await Run(
            "backup",
            "--to",
            [_folder, .. Where(_database.Connection)]
        );
        errors.ShouldBeEmpty();
        code.ShouldBe(0);
        return said.Split('\n')[0].Trim();
    }

    private static Task<(int Code, string Output, string Errors)> Restore(
        string backup,
        string connection
    ) => Run("restore", backup, Where(connection));

    private static string[] Where(string connection) =>
        DatabaseSetup.IsPostgres(connection)
            ? ["--database", connection]
            :
            [
                "--data",
                Path.GetDirectoryName(
                    new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(connection).DataSource
                )!,
            ];

    private async Task<ScratchDatabase> Empty() =>
        await IDatabaseCopies.For(_database.Connection).Scratch(_database.Connection, default);

    private static SightlineDb Open(string connection) =>
        DatabaseSetup.IsPostgres(connection)
            ? new PostgresDb(
                (DbContextOptions<PostgresDb>)
                    new DbContextOptionsBuilder<PostgresDb>()
                        .UseSightlinePostgres(connection)
                        .Options
            )
            : new SqliteDb(
                (DbContextOptions<SqliteDb>)
                    new DbContextOptionsBuilder<SqliteDb>().UseSightlineSqlite(connection).Options
            );

    private static async Task<(int Code, string Output, string Errors)> Run(
        string command,
        string argument,
        params string[] more
    )
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = await CommandLine.Run([command, argument, .. more], output, errors);
        return (code, output.ToString(), errors.ToString());
    }
}
