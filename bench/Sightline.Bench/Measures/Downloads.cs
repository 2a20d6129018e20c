using Sightline.Bench.Generating;
using Sightline.Bench.Serving;

namespace Sightline.Bench.Measures;

/// <summary>The download of everybody in a council who has not met in time, against the same rows written out by a bare handler.</summary>
internal static class Downloads
{
    private const int AtOnce = 2;

    public static async Task Measure(
        Settings settings,
        BenchDatabase database,
        Scale scale,
        IReadOnlyList<Council> councils,
        Report report
    )
    {
        if (!settings.Asks("CSV of a council"))
        {
            return;
        }

        await using var server = await Server.Start(database);
        await using var byHand = await ByHand.Start(database);
        var above = await Visit.OfDirectors(server, councils);
        var paces = await Rounds.Of(
            settings.Round,
            round =>
                Ask(round, above, server.Address, _ => "/team/overdue?handler=csv", v => v.Cookie),
            round =>
                Ask(
                    round,
                    above,
                    byHand.Address,
                    v => $"/csv/{v.Council.AgencyId}/{v.Team.ManagerId}/{v.Team.Id}",
                    _ => null
                )
        );
        report.Add(
            new(
                "CSV of a council",
                database.Engine,
                scale.Words,
                paces[0].EachSecond / paces[1].EachSecond,
                0.5,
                AtLeast: true,
                "of hand-written"
            )
        );
    }

    private static Task<Pace> Ask(
        TimeSpan round,
        IReadOnlyList<Visit> who,
        Uri address,
        Func<Visit, string> path,
        Func<Visit, string?> cookie
    ) =>
        Rounds.Run(
            round,
            AtOnce,
            number =>
            {
                var visit = who[number % who.Count];
                var caller = new Caller(address, cookie(visit));
                return () => caller.Get(path(visit));
            }
        );
}
