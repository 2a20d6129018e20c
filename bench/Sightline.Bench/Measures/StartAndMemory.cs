using Sightline.Bench.Generating;
using Sightline.Bench.Serving;

namespace Sightline.Bench.Measures;

/// <summary>How soon the service answers after it was started, and what it holds in memory when it has been asked for a while.</summary>
internal static class StartAndMemory
{
    private const int Starts = 5;
    private const int AtOnce = 8;
    private const int Downloads = 20;
    private const double MiB = 1024 * 1024;
    private static readonly TimeSpan Load = TimeSpan.FromSeconds(10);

    public static async Task Measure(
        Settings settings,
        BenchDatabase database,
        Scale scale,
        IReadOnlyList<Council> councils,
        Report report
    )
    {
        if (settings.Asks("first page after the start"))
        {
            report.Add(
                new(
                    "first page after the start",
                    database.Engine,
                    scale.Words,
                    await Median(() => OwnProcess.Service(database, "/sign-in"))
                        / await Median(OwnProcess.BareHost),
                    2,
                    AtLeast: false,
                    "times a bare host"
                )
            );
        }

        if (!settings.Asks("memory"))
        {
            return;
        }

        IReadOnlyList<Visit> managers;
        IReadOnlyList<Visit> directors;
        await using (var server = await Server.Start(database))
        {
            managers = await Visit.OfManagers(server, councils);
            directors = await Visit.OfDirectors(server, councils);
        }

        using var service = await OwnProcess.Service(database, "/sign-in");
        await Rounds.Run(
            Load,
            AtOnce,
            number =>
            {
                var visit = managers[number % managers.Count];
                var caller = new Caller(service.Address, visit.Cookie);
                return () => caller.Get($"/team/{visit.Team.Id}");
            }
        );
        var after = service.Memory;
        report.Add(Memory("memory after load", after / MiB / 250, "of 250 MiB"));
        using (var caller = new Caller(service.Address, directors[0].Cookie))
        {
            for (var at = 0; at < Downloads; at++)
            {
                await caller.Get("/team/overdue?handler=csv");
            }
        }

        report.Add(
            Memory("memory of downloads", (service.Memory - after) / MiB / 32, "of 32 MiB more")
        );

        Line Memory(string measure, double ratio, string against) =>
            new(measure, database.Engine, scale.Words, ratio, 1, AtLeast: false, against);
    }

    private static async Task<TimeSpan> Median(Func<Task<OwnProcess>> start)
    {
        var times = new List<TimeSpan>();
        for (var at = 0; at < Starts; at++)
        {
            using var process = await start();
            times.Add(process.UntilFirstPage);
        }

        return times.Order().ElementAt(Starts / 2);
    }
}
