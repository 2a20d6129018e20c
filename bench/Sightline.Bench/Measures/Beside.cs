using System.Diagnostics;
using Sightline.Bench.Generating;
using Sightline.Bench.Serving;
using Sightline.Shared;

namespace Sightline.Bench.Measures;

/// <summary>Readers while others save as fast as they can, and how soon a save shows in the figures above it.</summary>
internal static class Beside
{
    private const int Readers = 4;
    private const int Writers = 32;
    private const int Times = 40;
    private static readonly TimeSpan SoonEnough = TimeSpan.FromMilliseconds(42);

    public static async Task Measure(
        Settings settings,
        BenchDatabase database,
        Scale scale,
        IReadOnlyList<Council> councils,
        Report report,
        DateOnly today
    )
    {
        await using var server = await Server.Start(database);
        if (settings.Asks("reader beside writers"))
        {
            var visits = await Visit.OfManagers(server, councils);
            var paces = await Rounds.Of(
                settings.Round,
                round => Read(round, server, visits),
                round => ReadBeside(round, server, visits, councils, today)
            );
            report.Add(
                new(
                    "reader beside writers, p99",
                    database.Engine,
                    scale.Words,
                    paces[1].P99 / paces[0].P99,
                    3,
                    AtLeast: false,
                    "times a reader alone"
                )
            );
        }

        if (settings.Asks("from a save to the figure"))
        {
            var took = await FromSaveToFigure(server, councils[0], today);
            report.Add(
                new(
                    "from a save to the figure on the council's page",
                    database.Engine,
                    scale.Words,
                    took / SoonEnough,
                    1,
                    AtLeast: false,
                    "of 42 ms"
                )
            );
        }
    }

    private static Task<Pace> Read(TimeSpan round, Server server, IReadOnlyList<Visit> visits) =>
        Rounds.Run(
            round,
            Readers,
            number =>
            {
                var visit = visits[number % visits.Count];
                var caller = new Caller(server.Address, visit.Cookie);
                return () => caller.Get($"/team/{visit.Team.Id}");
            }
        );

    private static async Task<Pace> ReadBeside(
        TimeSpan round,
        Server server,
        IReadOnlyList<Visit> visits,
        IReadOnlyList<Council> councils,
        DateOnly today
    )
    {
        var writing = Rounds.Run(
            round,
            Writers,
            n => Saves.Saver(server, councils, today, new Random(n)),
            _ => true
        );
        var read = await Read(round, server, visits);
        await writing;
        return read;
    }

    /// <summary>The median from the moment a save begins until the page of the whole council, asked for after it, has come.</summary>
    private static async Task<TimeSpan> FromSaveToFigure(
        Server server,
        Council council,
        DateOnly today
    )
    {
        var visit = (await Visit.OfDirectors(server, [council]))[0];
        using var caller = new Caller(server.Address, visit.Cookie);
        var save = Saves.Saver(server, [council], today, new Random(7));
        var times = new List<TimeSpan>();
        for (var at = 0; at < Times; at++)
        {
            var started = Stopwatch.GetTimestamp();
            await save();
            await caller.Get("/reports/compliance");
            times.Add(Stopwatch.GetElapsedTime(started));
        }

        return times.Order().ElementAt(Times / 2);
    }
}
