using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Sightline.Agencies;
using Sightline.Cli;
using Sightline.Data;
using Sightline.People;

namespace Sightline.Tests.Cli;

public sealed class CommandLineTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sightline-cli-").FullName;

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData]
    [InlineData("nonsense")]
    [InlineData("serve", "--port", "eighty")]
    [InlineData("serve", "--port", "99999")]
    [InlineData("migrate", "--port", "5080")]
    [InlineData("user", "reset")]
    [InlineData("user", "list", "extra")]
    public async Task What_it_does_not_know_is_refused_with_2_and_where_to_look(
        params string[] args
    )
    {
        var (code, output, errors) = await Run(args);

        code.ShouldBe(2);
        output.ShouldBeEmpty();
        errors.ShouldContain("--help");
    }

    [Fact]
    public async Task Every_command_has_help_with_examples_that_it_understands()
    {
        var commands = Everything(CommandLine.Root(), []).ToList();
        commands.Count.ShouldBeGreaterThan(6);

        foreach (var (command, path) in commands)
        {
            var (code, output, _) = await Run([.. path, "--help"]);

            code.ShouldBe(0);
            output.ShouldContain("Examples:", customMessage: string.Join(' ', path));
            command.Examples.ShouldAllBe(e => e.Contains("sightline "));
        }
    }

    [Fact]
    public async Task A_new_data_folder_is_made_ready_once_and_the_doctor_says_what_is_left_to_do()
    {
        var before = await Run("doctor", "--data", _folder);
        var first = await Run("migrate", "--data", _folder);
        var second = await Run("migrate", "--data", _folder);
        var after = await Run("doctor", "--data", _folder);

        before.Code.ShouldBe(1);
        before.Output.ShouldContain("There is no database yet");
        first.Output.ShouldStartWith("Up to date now");
        second.Output.ShouldStartWith("Up to date already");
        after.Code.ShouldBe(1);
        after.Output.ShouldContain("ok       What is saved is on the disk");
        after.Output.ShouldContain("PROBLEM  Nobody has set this installation up yet");
    }

    [Fact]
    public async Task The_first_administrator_can_be_added_and_let_in_again()
    {
        await MakeAgency();

        var nameless = await Run("user", "add-admin", "idris@example.org", "--data", _folder);
        var added = await Run(
            "user",
            "add-admin",
            "Idris@example.org",
            "--name",
            "Idris Vaughan",
            "--address",
            "https://supervision.example.org/",
            "--data",
            _folder
        );
        var again = await Run("user", "add-admin", "idris@example.org", "--data", _folder);
        var reset = await Run("user", "reset", "idris@example.org", "--data", _folder);
        var list = await Run("user", "list", "--data", _folder);

        nameless.Code.ShouldBe(2);
        nameless.Errors.ShouldContain("--name");
        added.Output.ShouldContain("https://supervision.example.org/sign-in/set-up?token=");
        (again.Code, reset.Code).ShouldBe((0, 0));
        list.Output.ShouldContain(
            "idris@example.org  Idris Vaughan, administrator, has not signed in"
        );
        await using var db = Open();
        (await db.RolesHeld.CountAsync()).ShouldBe(1);
        (await db.Users.CountAsync()).ShouldBe(1);
    }

    [Theory]
    [InlineData("user", "reset", "nobody@example.org")]
    [InlineData("user", "add-admin", "not-an-address")]
    public async Task Somebody_it_cannot_find_is_said_so(params string[] args)
    {
        await MakeAgency();

        var (code, _, errors) = await Run([.. args, "--data", _folder]);

        code.ShouldBe(2);
        errors.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_database_of_an_older_version_is_not_touched_by_serve()
    {
        await Run("migrate", "--data", _folder);
        await using (var db = Open())
        {
            await db.Database.ExecuteSqlAsync(
                $"DELETE FROM \"__EFMigrationsHistory\" WHERE \"MigrationId\" NOT LIKE '%Beginning'"
            );
        }

        var serve = await Run("serve", "--data", _folder, "--port", "0");
        var doctor = await Run("doctor", "--data", _folder);

        serve.Code.ShouldBe(2);
        serve.Errors.ShouldContain("sightline migrate");
        doctor.Output.ShouldContain("PROBLEM  The tables are those of an older version");
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_not_touched_at_all()
    {
        await Run("migrate", "--data", _folder);
        await using (var db = Open())
        {
            await db.Database.ExecuteSqlAsync(
                $"INSERT INTO \"__EFMigrationsHistory\" VALUES ('29990101000000_Later', '10.0.14')"
            );
        }

        var migrate = await Run("migrate", "--data", _folder);

        migrate.Code.ShouldBe(2);
        migrate.Errors.ShouldContain("newer version");
    }

    [Fact]
    public async Task The_demo_does_not_move_into_a_real_installation()
    {
        await MakeAgency();

        var (code, _, errors) = await Run("demo", "--data", _folder, "--port", "0");

        code.ShouldBe(2);
        errors.ShouldContain("real installation");
    }

    [Fact]
    public async Task A_database_that_does_not_answer_is_said_without_its_password()
    {
        const string nowhere = "Host=/nowhere;Database=sightline;Username=x;Password=hunter2secret";

        var list = await Run("user", "list", "--database", nowhere);
        var doctor = await Run("doctor", "--database", nowhere);

        (list.Code, doctor.Code).ShouldBe((2, 1));
        (list.Errors + doctor.Output).ShouldNotContain("hunter2");
        list.Errors.ShouldContain("does not answer");
    }

    private async Task MakeAgency()
    {
        await Run("migrate", "--data", _folder);
        await using var db = Open();
        db.Add(new Agency("Northmere Council", "england-and-wales", new FakeClock().Now));
        await db.SaveChangesAsync();
    }

    private SqliteDb Open() =>
        new(
            (DbContextOptions<SqliteDb>)
                new DbContextOptionsBuilder<SqliteDb>()
                    .UseSightlineSqlite(DatabaseSetup.SqliteConnection(_folder))
                    .Options
        );

    private static IEnumerable<(TaskCommand Command, string[] Path)> Everything(
        Command command,
        string[] path
    ) =>
        command
            .Subcommands.Cast<TaskCommand>()
            .SelectMany(c => Everything(c, [.. path, c.Name]).Prepend((c, [.. path, c.Name])));

    private static async Task<(int Code, string Output, string Errors)> Run(params string[] args)
    {
        await using var output = new StringWriter();
        await using var errors = new StringWriter();
        var code = await CommandLine.Run(args, output, errors);
        return (code, output.ToString(), errors.ToString());
    }
}
