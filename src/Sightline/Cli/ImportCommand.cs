using System.CommandLine;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Sightline.Agencies;
using Sightline.Data;
using Sightline.People.Importing;
using Sightline.Policies;

namespace Sightline.Cli;

/// <summary>Brings people in from a personnel system's file, as the page does: first says what would happen, does it when asked to, takes the last one back.</summary>
internal static class ImportCommand
{
    public static Command Make() =>
        new TaskCommand(
            "import",
            "Bring in what another system knows.",
            "sightline import people people.csv",
            "sightline import people people.csv --apply"
        )
        {
            People(),
        };

    private static TaskCommand People()
    {
        var options = new InstallationOptions();
        var file = new Argument<FileInfo?>("file")
        {
            Description = "A CSV file with one row a person and the headings in the first row",
            HelpName = "FILE",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var agency = new Option<string?>("--agency")
        {
            Description = "The agency's name, where the installation has more than one",
            HelpName = "NAME",
        };
        var by = new Option<string?>("--by")
        {
            Description =
                "Email address of the administrator who brings it in; the first one, otherwise",
            HelpName = "EMAIL",
        };
        var apply = new Option<bool>("--apply")
        {
            Description = "Bring the sound rows in. Without it nothing is written",
        };
        var undo = new Option<Guid?>("--undo")
        {
            Description = "Take the last import back, named by the key that it printed",
            HelpName = "RUN",
        };
        var json = new Option<bool>("--json") { Description = "Answer as JSON, for scripts" };
        var command = new TaskCommand(
            "people",
            "Say what a file of people would change, row by row. With --apply do it; with --undo take the last one back.",
            "sightline import people people.csv --agency \"Northmere Council\"",
            "sightline import people people.csv --apply --by idris@example.org",
            "sightline import people --undo 0193c0de-0000-7000-8000-000000000000",
            "sightline import people people.csv --json"
        )
        {
            file,
            agency,
            by,
            apply,
            undo,
            json,
        };
        options.AddTo(command);
        command.Validators.Add(asked =>
        {
            var takesBack = asked.GetResult(undo) is not null;
            if (takesBack == (asked.GetResult(file) is { Tokens.Count: > 0 }))
            {
                asked.AddError("Give either a FILE or --undo RUN.");
            }
            else if (takesBack && asked.GetValue(apply))
            {
                asked.AddError("--apply belongs to a FILE, not to --undo.");
            }
        });
        command.SetAction(
            async (parsed, cancellation) =>
            {
                await using var open = new OpenInstallation(options.Read(parsed));
                await open.MustExist(cancellation);
                var into = await AgencyCalled(open.Db, parsed.GetValue(agency), cancellation);
                var administrator = await Administrator(
                    open,
                    into,
                    parsed.GetValue(by),
                    cancellation
                );
                var answer = parsed.GetValue(undo) is { } run
                    ? await TakeBack(open, administrator, run, cancellation)
                    : await BringIn(
                        open,
                        administrator,
                        parsed.GetValue(file)!,
                        parsed.GetValue(apply),
                        cancellation
                    );
                await Say(answer, parsed.GetValue(json), parsed.InvocationConfiguration.Output);
                return answer.Problems.Count > 0 ? CommandLine.ProblemsFound : CommandLine.Done;
            }
        );
        return command;
    }

    private static async Task<ImportAnswer> BringIn(
        OpenInstallation open,
        Person by,
        FileInfo from,
        bool apply,
        CancellationToken cancellation
    )
    {
        var import = new PeopleImport(open.Db, open.Clock);
        var text = await TextOf(from, cancellation);
        var (file, refusal) = PeopleFile.Read(text);
        if (file is null)
        {
            throw new CannotRunException($"{refusal!.Reason}.");
        }

        var remembered = await import.Remembered(by.AgencyId, cancellation);
        var map = ColumnMap.Guess(file.Headings, remembered.Columns);
        if (map.WhyNot(file.Headings.Count).FirstOrDefault() is { Refusal: { } unmapped })
        {
            throw new CannotRunException(
                $"{unmapped.Reason}. The headings are: {string.Join(", ", file.Headings)}. "
                    + "Rename one, or bring the file in once on the page, where columns are chosen and remembered."
            );
        }

        var groups =
            (await PolicyInForce.Newest(open.Db, by.AgencyId, cancellation))?.Groups.ToDictionary(
                g => g.Key,
                g => g.Label
            ) ?? [];
        var plan = await import.Check(
            by.AgencyId,
            file,
            map,
            groups,
            remembered.Groups,
            cancellation
        );
        if (!apply || plan.ChangesNothing)
        {
            return ImportAnswer.Of(plan, apply, null);
        }

        var run = new PeopleImportRun(by, from.Name, text, open.Clock.Now);
        run.Choose(new(map.ByHeading(file.Headings), remembered.Groups) { At = new(map.Columns) });
        open.Db.PeopleImportRuns.Add(run);
        await import.BringIn(run, plan, by, cancellation);
        return ImportAnswer.Of(plan, apply, run.Id);
    }

    private static async Task<ImportAnswer> TakeBack(
        OpenInstallation open,
        Person by,
        Guid key,
        CancellationToken cancellation
    )
    {
        var run =
            await open.Db.PeopleImportRuns.FindAsync([by.AgencyId, key], cancellation)
            ?? throw new CannotRunException($"No import has the key {key}.");
        var undo = new ImportUndo(open.Db, open.Clock);
        if (await undo.WhyNot(run, cancellation) is { } refusal)
        {
            throw new CannotRunException($"{refusal.Reason}.");
        }

        await undo.Undo(run, by, cancellation);
        return ImportAnswer.Undone(run);
    }

    private static async Task<string> TextOf(FileInfo from, CancellationToken cancellation)
    {
        byte[] content;
        try
        {
            if (from.Length > PeopleFile.LargestBytes)
            {
                throw new CannotRunException("The file must be smaller than 5 MB.");
            }

            content = await File.ReadAllBytesAsync(from.FullName, cancellation);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"The file cannot be read: {from.FullName}");
        }

        var (text, refusal) = PeopleFile.Decode(content);
        return refusal is null ? text : throw new CannotRunException($"{refusal.Reason}.");
    }

    private static async Task<Agency> AgencyCalled(
        SightlineDb db,
        string? name,
        CancellationToken cancellation
    )
    {
        var agencies = await db.Agencies.OrderBy(a => a.SetUpAt).ToListAsync(cancellation);
        var called = name is null
            ? agencies
            : agencies.FindAll(a =>
                string.Equals(a.Name, name.Trim(), StringComparison.OrdinalIgnoreCase)
            );
        return (agencies.Count, called) switch
        {
            (0, _) => throw new CannotRunException(
                "This installation is not set up yet. Start it with: sightline serve"
            ),
            (_, [var one]) => one,
            _ => throw new CannotRunException(
                (name is null ? "Say which agency with --agency" : $"No agency is called {name}")
                    + $". There are: {string.Join(", ", agencies.Select(a => a.Name))}"
            ),
        };
    }

    /// <summary>Whoever the history names for it: somebody has to answer for who works here.</summary>
    private static async Task<Person> Administrator(
        OpenInstallation open,
        Agency agency,
        string? email,
        CancellationToken cancellation
    )
    {
        var wanted = email?.Trim().ToLowerInvariant();
        return await open
                .Db.RolesHeld.Where(r =>
                    r.AgencyId == agency.Id
                    && r.Role == RoleHeld.Administrator
                    && r.EndedAt == null
                    && (wanted == null || r.Person!.Email == wanted)
                )
                .OrderBy(r => r.GivenAt)
                .Select(r => r.Person!)
                .FirstOrDefaultAsync(cancellation)
            ?? throw new CannotRunException(
                wanted is null
                    ? "Nobody administers this agency. Add somebody with: sightline user add-admin EMAIL --name \"Given Family\""
                    : $"No administrator here has the address {wanted}."
            );
    }

    private static async Task Say(ImportAnswer answer, bool json, TextWriter output)
    {
        if (json)
        {
            await output.WriteLineAsync(
                JsonSerializer.Serialize(answer, ImportAnswer.AsScriptsReadIt)
            );
            return;
        }

        foreach (var line in answer.Lines)
        {
            await output.WriteLineAsync(line);
        }
    }
}
