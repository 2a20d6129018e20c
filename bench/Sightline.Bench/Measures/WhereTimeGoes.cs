using System.Diagnostics;
using Sightline.Bench.Generating;
using Sightline.Bench.Serving;

namespace Sightline.Bench.Measures;

/// <summary>Not a claim but a help: the statements of the measured pages and of a save, each with its time, one visit after another.</summary>
internal static class WhereTimeGoes
{
    private const int Visits = 400;

    /// <summary>The runtime compiles what is used often a second time, and better: what it did before says nothing.</summary>
    private const int VisitsToWarmUp = 1600;

    public static async Task Print(
        BenchDatabase database,
        IReadOnlyList<Council> councils,
        DateOnly today
    )
    {
        var times = new StatementTimes();
        await using var server = await Server.Start(database, times);
        var council = councils[0];
        var team = council.Teams[0];
        using var caller = new Caller(
            server.Address,
            await server.SignIn(council.AgencyId, team.ManagerId)
        );
        await Of("team page", async () => await caller.Get($"/team/{team.Id}"));
        await Of("attention", async () => await caller.Get($"/team/{team.Id}?only=attention"));
        using var above = new Caller(
            server.Address,
            await server.SignIn(council.AgencyId, council.DirectorId)
        );
        await Of("overdue list", async () => await above.Get("/team/overdue"));
        await Of("council page", async () => await above.Get("/reports/compliance"));
        await Of("save", Saves.Saver(server, councils, today, new Random(1)));
        return;

        async Task Of(string what, Func<Task> once)
        {
            for (var at = 0; at < VisitsToWarmUp; at++)
            {
                await once();
            }

            times.Clear();
            var started = Stopwatch.GetTimestamp();
            var (work, bytes) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());
            for (var at = 0; at < Visits; at++)
            {
                await once();
            }

            Console.WriteLine(
                $"=== {what}, {database.Engine}: {Stopwatch.GetElapsedTime(started).TotalMilliseconds / Visits:0.00} ms, {(Environment.CpuUsage.TotalTime - work).TotalMilliseconds / Visits:0.00} ms of work, {(GC.GetTotalAllocatedBytes() - bytes) / Visits / 1024} kB"
            );
            times.Print(Visits);
        }
    }
}
