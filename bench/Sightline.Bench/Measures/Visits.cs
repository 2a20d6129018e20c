using Sightline.Bench.Generating;
using Sightline.Bench.Serving;

namespace Sightline.Bench.Measures;

/// <summary>Somebody signed in, and the team they open.</summary>
internal sealed record Visit(string Cookie, Council Council, GeneratedTeam Team)
{
    private const int Most = 64;

    /// <summary>Managers of teams, spread over everything that was generated, so that a page is not always the warm one.</summary>
    public static async Task<IReadOnlyList<Visit>> OfManagers(
        Server server,
        IReadOnlyList<Council> councils
    )
    {
        var visits = new List<Visit>();
        var teams = councils.SelectMany(c => c.Teams.Select(t => (c, t))).ToList();
        for (var at = 0; at < teams.Count; at += Math.Max(1, teams.Count / Most))
        {
            var (council, team) = teams[at];
            visits.Add(new(await server.SignIn(council.AgencyId, team.ManagerId), council, team));
        }

        return visits;
    }

    /// <summary>Those who see a whole council.</summary>
    public static async Task<IReadOnlyList<Visit>> OfDirectors(
        Server server,
        IReadOnlyList<Council> councils
    )
    {
        var visits = new List<Visit>();
        foreach (var council in councils.Take(Most))
        {
            visits.Add(
                new(
                    await server.SignIn(council.AgencyId, council.DirectorId),
                    council,
                    council.Teams[0] with
                    {
                        ManagerId = council.DirectorId,
                    }
                )
            );
        }

        return visits;
    }
}
