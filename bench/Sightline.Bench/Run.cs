using Sightline.Bench.Generating;
using Sightline.Bench.Measures;
using Sightline.Shared;

namespace Sightline.Bench;

/// <summary>One whole run: generate, measure, print the table.</summary>
internal static class Run
{
    public static async Task<int> All(Settings settings)
    {
        var today = TimeProvider.System.Today;
        var report = new Report();
        if (settings.Asks("rules"))
        {
            StandingEngine.Measure(report, today);
        }

        await Simulating.Measure(settings, report, today);
        string?[] servers = settings.Postgres is { } server ? [null, server] : [null];
        foreach (var sessions in settings.Sessions)
        {
            foreach (var engine in servers)
            {
                await Engine(settings, engine, new Scale(sessions), today, report);
            }
        }

        report.Print();
        return report.Missed == 0 ? 0 : 1;
    }

    private static async Task Engine(
        Settings settings,
        string? server,
        Scale scale,
        DateOnly today,
        Report report
    )
    {
        await using var database = await BenchDatabase.Create(server);
        if (!await database.SyncsToDisk())
        {
            Console.WriteLine("This PostgreSQL does not sync to the disk: its saves say nothing.");
        }

        Console.WriteLine($"Generating {scale.Words} sessions on {database.Engine}");
        var councils = await new Nation(database, scale, today).Generate(Console.WriteLine);
        await database.Analyse();
        await RebuildCheck.Run(database, councils);
        if (settings.ShowsStatements)
        {
            await WhereTimeGoes.Print(database, councils, today);
        }

        await TeamPages.Measure(settings, database, scale, councils, report);
        await Downloads.Measure(settings, database, scale, councils, report);
        await Beside.Measure(settings, database, scale, councils, report, today);
        await Saves.Measure(settings, database, scale, councils, report, today);
        await Typing.Measure(settings, database, scale, councils[0], report);
        await StartAndMemory.Measure(settings, database, scale, councils, report);
    }
}
