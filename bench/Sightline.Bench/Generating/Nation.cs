using Sightline.Agencies;
using Sightline.Compliance;
using Sightline.Data;
using Sightline.History;
using Sightline.People;
using Sightline.Policies;
using Sightline.Sessions;
using Sightline.Shared;
using Sightline.Supervisions;
using Sightline.Teams;

namespace Sightline.Bench.Generating;

/// <summary>
/// Makes councils of any number from a seed: people in teams under managers, four years of monthly sessions that the domain itself made, their
/// history, and the standing that <see cref="FactsOfPerson"/> says of them, as the service's own saves would have written it.
/// </summary>
internal sealed class Nation(BenchDatabase database, Scale scale, DateOnly today, int seed = 2026)
{
    private static readonly PolicyReading Shipped = PolicyReader.ReadShipped("council-social-work");

    private readonly Random _random = new(seed);

    public async Task<IReadOnlyList<Council>> Generate(Action<string> say)
    {
        var councils = new List<Council>();
        var keys = new SeededKeys(_random);
        using var own = Keys.MadeBy(keys.Next);
        await using var db = database.Open();
        await using var connection = await database.OpenBare();
        await MakeFast(connection);
        var insert = new BulkInsert(db, connection);
        for (var number = 1; number <= scale.Agencies; number++)
        {
            councils.Add(await Generate(number, keys, insert));
            if (scale.Agencies > 1 && number % 10 == 0)
            {
                say($"  {number} of {scale.Agencies} councils");
            }
        }

        await MakeSafe(connection);
        return councils;
    }

    private async Task<Council> Generate(int number, SeededKeys keys, BulkInsert insert)
    {
        keys.At = DateTime.UnixEpoch.AddYears(50);
        var founded = Clock.Instant(today.AddYears(-6), new(9, 0));
        var agency = new Agency($"Council {number}", "england-and-wales", founded, Keys.Next());
        var staff = new Staff(agency, scale, today);
        await insert.Into([agency]);
        await insert.Into([
            PolicyVersion.Adopt(agency.Id, Shipped, today.AddYears(-6), null, founded, null),
        ]);
        await insert.Into(staff.Services);
        await insert.Into(staff.Teams);
        await insert.Into(staff.People);
        await insert.Into(staff.Lines);
        await insert.Into(staff.Reporting);

        var stories = staff
            .Supervised.Select(s => new SupervisionStory(s.Person, s.Manager, today, _random, keys))
            .ToList();
        var sessions = stories.SelectMany(s => s.Sessions).OrderBy(s => s.BookedAt).ToList();
        await insert.Into(stories.Select(s => s.Supervision));
        await insert.Into(stories.Select(s => s.Leave).OfType<Leave>());
        await insert.Into(sessions);
        await insert.Into(History(stories, sessions, keys));
        await insert.Into(stories.Select(s => s.Row(Shipped.Require())));
        await insert.Into(stories.SelectMany(s => s.Row(Shipped.Require()).Rules));
        return new(
            agency.Id,
            staff.Director.Id,
            staff.Generated,
            [.. stories.Select(s => s.Supervision.Id)]
        );
    }

    private static IEnumerable<HistoryEntry> History(
        IEnumerable<SupervisionStory> stories,
        IEnumerable<Session> sessions,
        SeededKeys keys
    )
    {
        foreach (var thing in stories.Select(s => s.Supervision).Concat<AgencyOwned>(sessions))
        {
            foreach (var happening in thing.Happenings)
            {
                keys.At = happening.At;
                yield return new HistoryEntry(thing.AgencyId, happening);
            }
        }
    }

    /// <summary>Nothing of a generation is worth keeping if it fails, and every reference is right by how it was made.</summary>
    private Task MakeFast(System.Data.Common.DbConnection connection) =>
        BenchDatabase.Run(
            connection,
            database.IsPostgres
                ? "SET session_replication_role = replica; SET synchronous_commit = off"
                : "PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA cache_size = -400000"
        );

    private Task MakeSafe(System.Data.Common.DbConnection connection) =>
        BenchDatabase.Run(
            connection,
            database.IsPostgres
                ? "RESET session_replication_role; RESET synchronous_commit"
                : "PRAGMA wal_checkpoint(TRUNCATE); PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON"
        );
}
