using Sightline.Bench.Generating;
using Sightline.Bench.Serving;

namespace Sightline.Bench.Measures;

/// <summary>A manager opens the page of a team, and the list of those who need attention: the service against a handler written by hand.</summary>
internal static class TeamPages
{
    private const int AtOnce = 8;

    public static async Task Measure(
        Settings settings,
        BenchDatabase database,
        Scale scale,
        IReadOnlyList<Council> councils,
        Report report
    )
    {
        await using var server = await Server.Start(database);
        await using var byHand = await ByHand.Start(database);
        var visits = await Visit.OfManagers(server, councils);
        var above = await Visit.OfDirectors(server, councils);

        await Compare("team page", visits, v => $"/team/{v.Team.Id}", "rows", "history", 0.2);
        await Compare(
            "those of a team who need attention",
            visits,
            v => $"/team/{v.Team.Id}?only=attention",
            "overdue",
            "history",
            0.5
        );
        await Compare(
            "overdue list of a council",
            above,
            _ => "/team/overdue",
            "not-met",
            "council-history",
            0.5
        );
        await Compare(
            "council page",
            above,
            _ => "/reports/compliance",
            "council",
            "council-history",
            null
        );

        async Task Compare(
            string name,
            IReadOnlyList<Visit> who,
            Func<Visit, string> page,
            string rows,
            string history,
            double? goal
        )
        {
            if (!settings.Asks(name))
            {
                return;
            }

            var paces = await Rounds.Of(
                settings.Round,
                round => Ask(round, who, server.Address, page, v => v.Cookie),
                round => Ask(round, who, byHand.Address, v => Path(rows, v), _ => null),
                round => Ask(round, who, byHand.Address, v => Path(history, v), _ => null)
            );
            var (ours, hand, naive) = (paces[0], paces[1], paces[2]);
            Console.WriteLine(
                $"    {name}: {ours.EachSecond:0}/s, by hand {hand.EachSecond:0}/s, from history {naive.EachSecond:0}/s"
            );
            report.Add(
                new(
                    name,
                    database.Engine,
                    scale.Words,
                    ours.EachSecond / hand.EachSecond,
                    goal,
                    AtLeast: true,
                    "of hand-written"
                )
            );
            report.AddGrowth(name, database.Engine, scale, ours.EachSecond);
            report.Add(
                new(
                    $"{name}, hand-written",
                    database.Engine,
                    scale.Words,
                    hand.EachSecond / naive.EachSecond,
                    null,
                    AtLeast: true,
                    "times from history"
                )
            );
        }

        Task<Pace> Ask(
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

    private static string Path(string page, Visit visit) =>
        $"/{page}/{visit.Council.AgencyId}/{visit.Team.ManagerId}/{visit.Team.Id}";
}
