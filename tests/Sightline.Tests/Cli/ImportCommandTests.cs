using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Sightline.Agencies;
using Sightline.Cli;
using Sightline.Data;
using Sightline.People;

namespace Sightline.Tests.Cli;

public sealed partial class ImportCommandTests : IDisposable
{
    private const string Headings =
        "Employee number,Forename,Surname,E-mail,Job title,Service,Team,Line manager's number,Start date\n";
    private readonly string _folder = Directory
        .CreateTempSubdirectory("sightline-import-")
        .FullName;

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Without_apply_it_says_what_would_happen_and_writes_nothing()
    {
        await MakeAgency();

        var (code, output, _) = await Import(await Sound());

        code.ShouldBe(0);
        output.ShouldContain("2 new");
        output.ShouldContain("Row 2, Nia Prosser: new");
        output.ShouldContain("Nothing was written. To do it, add --apply");
        (await PeopleCount()).ShouldBe(1);
    }

    [Fact]
    public async Task Apply_brings_them_in_once_and_undo_takes_them_back()
    {
        await MakeAgency();
        var file = await Sound();

        var done = await Import(file, "--apply", "--agency", "northmere council");
        var again = await Import(file, "--apply");
        var run = RunKey().Match(done.Output).Groups[1].Value;

        done.Code.ShouldBe(0);
        (await PeopleCount()).ShouldBe(3);
        again.Output.ShouldContain("There is nothing to bring in");
        var undone = await Import("--undo", run);
        undone.Code.ShouldBe(0);
        undone.Output.ShouldContain("Undone: 2 new");
        (await PeopleCount()).ShouldBe(1);
        var twice = await Import("--undo", run);
        twice.Code.ShouldBe(2);
        twice.Errors.ShouldContain("This was undone on");
    }

    [Fact]
    public async Task Rows_with_problems_are_named_with_the_reason_and_give_1()
    {
        await MakeAgency();
        var file = await File(
            "Q1,Nia,Prosser,nia@northmere.example,Social worker,,,,01/02/2026\n"
                + "Q2,Ivo,Wexford,not-an-address,Social worker,,,,01/02/2026\n"
        );

        var said = await Import(file);
        var done = await Import(file, "--apply");

        (said.Code, done.Code).ShouldBe((1, 1));
        said.Output.ShouldContain("1 row needs you");
        said.Output.ShouldContain("Row 3, Ivo Wexford: needs you.");
        (await PeopleCount()).ShouldBe(2);
    }

    [Fact]
    public async Task Scripts_read_it_as_JSON()
    {
        await MakeAgency();

        var (_, output, _) = await Import(await Sound(), "--apply", "--json");

        var answer = JsonDocument.Parse(output).RootElement;
        answer.GetProperty("applied").GetBoolean().ShouldBeTrue();
        answer.GetProperty("run").GetGuid().ShouldNotBe(Guid.Empty);
        answer.GetProperty("summary").GetString().ShouldBe("2 new");
        answer.GetProperty("changes")[0].GetProperty("name").GetString().ShouldBe("Nia Prosser");
        answer.GetProperty("problems").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task What_it_cannot_work_with_is_said_in_words_and_gives_2()
    {
        await MakeAgency();
        var empty = Path.Combine(_folder, "empty.csv");
        await System.IO.File.WriteAllTextAsync(empty, "", TestContext.Current.CancellationToken);
        var nameless = Path.Combine(_folder, "nameless.csv");
        await System.IO.File.WriteAllTextAsync(
            nameless,
            "Colour,Shape\nred,round\n",
            TestContext.Current.CancellationToken
        );
        var sound = await Sound();

        await CannotRun("The file is empty", empty);
        await CannotRun("The headings are: Colour, Shape", nameless);
        await CannotRun("The file cannot be read", Path.Combine(_folder, "nowhere.csv"));
        await CannotRun("No agency is called Elsewhere", sound, "--agency", "Elsewhere");
        await CannotRun("No administrator here has the address", sound, "--by", "x@example.org");
        await CannotRun("Give either a FILE or --undo RUN");
        await CannotRun("Give either a FILE or --undo RUN", sound, "--undo", $"{Guid.Empty}");
        await CannotRun("No import has the key", "--undo", $"{Guid.Empty}");
        (await PeopleCount()).ShouldBe(1);
    }

    [Fact]
    public async Task Where_there_are_two_agencies_it_asks_which()
    {
        await MakeAgency();
        await using (var db = Open())
        {
            db.Add(new Agency("Dune Health", "england-and-wales", new FakeClock().Now));
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        await CannotRun("Say which agency with --agency", await Sound());
    }

    private async Task CannotRun(string words, params string[] args)
    {
        var (code, _, errors) = await Import(args);
        code.ShouldBe(2, words);
        errors.ShouldContain(words);
    }

    private Task<string> Sound() =>
        File(
            "Q1,Nia,Prosser,nia@northmere.example,Social worker,Children,Team 1,,01/02/2026\n"
                + "Q2,Ivo,Wexford,ivo@northmere.example,Social worker,Children,Team 1,Q1,01/02/2026\n"
        );

    private async Task<string> File(string rows)
    {
        var path = Path.Combine(_folder, $"{Guid.CreateVersion7():N}.csv");
        await System.IO.File.WriteAllTextAsync(path, Headings + rows);
        return path;
    }

    private async Task MakeAgency()
    {
        (await Run("migrate", "--data", _folder)).Code.ShouldBe(0);
        await using var db = Open();
        var at = new FakeClock().Now;
        var agency = new Agency("Northmere Council", "england-and-wales", at);
        var idris = new Person(
            agency.Id,
            "I1",
            "Idris",
            "Vaughan",
            "idris@example.org",
            new DateOnly(2024, 9, 2)
        );
        db.AddRange(agency, idris, new RoleHeld(idris, RoleHeld.Administrator, at));
        await db.SaveChangesAsync();
    }

    private async Task<int> PeopleCount()
    {
        await using var db = Open();
        return await db.People.CountAsync();
    }

    private SqliteDb Open() =>
        new(
            (DbContextOptions<SqliteDb>)
                new DbContextOptionsBuilder<SqliteDb>()
                    .UseSightlineSqlite(DatabaseSetup.SqliteConnection(_folder))
                    .Options
        );

    private Task<(int Code, string Output, string Errors)> Import(params string[] args) =>
        Run(["import", "people", .. args, "--data", _folder]);

    private static async Task<(int Code, string Output, string Errors)> Run(params string[] args)
    {
        await using var output = new StringWriter();
        await using var errors = new StringWriter();
        var code = await CommandLine.Run(args, output, errors);
        return (code, output.ToString(), errors.ToString());
    }

    [GeneratedRegex("--undo ([0-9a-f-]{36})", RegexOptions.NonBacktracking)]
    private static partial Regex RunKey();
}
