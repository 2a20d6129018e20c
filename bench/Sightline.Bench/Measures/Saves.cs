using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sightline.Bench.Generating;
using Sightline.Bench.Serving;
using Sightline.Data;
using Sightline.Sessions;
using Sightline.Shared;
using Sightline.Supervisions;

namespace Sightline.Bench.Measures;

/// <summary>Somebody says that a session took place: the session, its history and the standing, on the disk when the answer comes.</summary>
internal static class Saves
{
    private const int Writers = 32;

    public static async Task Measure(
        Settings settings,
        BenchDatabase database,
        Scale scale,
        IReadOnlyList<Council> councils,
        Report report,
        DateOnly today
    )
    {
        if (!settings.Asks("durable save"))
        {
            return;
        }

        await using var server = await Server.Start(database);
        await using var byHand = new SaveByHand(database, today);
        foreach (var writers in (int[])[1, Writers])
        {
            var paces = await Rounds.Of(
                settings.Round,
                round =>
                    Rounds.Run(
                        round,
                        writers,
                        n => Saver(server, councils, today, new Random(n)),
                        _ => true
                    ),
                round => Rounds.Run(round, writers, n => byHand.Saver(councils, new Random(n)))
            );
            var (ours, hand) = (paces[0], paces[1]);
            Console.WriteLine(
                $"    durable save, {writers} at once: {ours.EachSecond:0}/s p99 {ours.P99.TotalMilliseconds:0} ms, by hand {hand.EachSecond:0}/s p99 {hand.P99.TotalMilliseconds:0} ms"
            );
            void Add(string measure, double ratio, double? goal, bool atLeast, string against) =>
                report.Add(
                    new(measure, database.Engine, scale.Words, ratio, goal, atLeast, against)
                );
            var name = $"durable save, {(writers == 1 ? "one writer" : $"{writers} writers")}";
            Add(name, ours.EachSecond / hand.EachSecond, 0.5, true, "of hand-written");
            if (writers > 1)
            {
                Add($"{name}, p99", ours.P99 / hand.P99, null, false, "times hand-written");
                Add($"{name}, errors", ours.Errors, 0, false, "errors");
            }
        }
    }

    /// <summary>As the service does it: find, ask, save.</summary>
    internal static Func<Task> Saver(
        Server server,
        IReadOnlyList<Council> councils,
        DateOnly today,
        Random random
    ) =>
        async () =>
        {
            var council = councils[random.Next(councils.Count)];
            var id = council.SupervisionIds[random.Next(council.SupervisionIds.Count)];
            await using var scope = server.Services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<SightlineDb>();
            var supervision = await db
                .Supervisions.AsSingleQuery()
                .Include(s => s.Supervisor)
                .Include(s => s.Supervisee)
                .FirstAsync(s => s.AgencyId == council.AgencyId && s.Id == id);
            var now = TimeProvider.System.Now;
            var session = new Session(
                supervision,
                today,
                new(8, 0),
                90,
                "Room 4.2, Mulberry Place",
                "one-to-one",
                supervision.Supervisor!,
                now
            );
            session.Hold(supervision.Supervisor!, now);
            session.Close(95, true, "");
            db.Add(session);
            if (await db.TrySave() != Saving.Saved)
            {
                throw new InvalidOperationException("The save was not taken");
            }
        };
}
