using Microsoft.EntityFrameworkCore;
using Sightline.Agencies;
using Sightline.Data;
using Sightline.Teams;

namespace Sightline.Demo;

/// <summary>
/// The made-up council: two years of supervision that looks like life, the same every time for a seed and a day, and always up to that day.
/// Its set-up instant is the instant it was made, which is how the demo knows that it is of today.
/// </summary>
public static class NorthmereDemo
{
    private const string Seed = "northmere";

    /// <summary>Who is worth signing in as first, in the words of what they do.</summary>
    public static IReadOnlyList<(string Role, string Reference)> WhoToTry { get; } =
    [
        ("Social worker, supervised every four weeks", "N030"),
        ("Newly qualified social worker", "N031"),
        ("Team manager who supervises a team", "N011"),
        ("Practice educator who supervises in another team", "N020"),
        ("Service manager", "N004"),
        ("Head of service", "N002"),
        ("Director of children's services", "N001"),
        ("Administrator, who sees no content", "N018"),
    ];

    public static Task Create(SightlineDb db, TimeProvider clock) => Create(db, clock, Seed);

    internal static async Task Create(SightlineDb db, TimeProvider clock, string seed)
    {
        var now = clock.Now;
        var keys = new DemoKeys(seed, now.AddYears(-6));
        using var own = Keys.MadeBy(keys.Next);
        await using var transaction = await db.Database.BeginTransactionAsync();
        var northmere = await Found(db, keys, seed, now);
        var lasting = db.ChangeTracker.Entries().Select(e => e.Entity).ToList();
        foreach (var someone in NorthmerePeople.All.Where(p => p.Supervision is not null))
        {
            // What the story of one person needs of the others is there already; a tracker that holds all of it would slow every save.
            db.ChangeTracker.Clear();
            db.AttachRange(lasting);
            db.AddRange(new PersonStory(northmere, someone).Told());
            keys.At = now;
            await db.SaveChangesAsync();
        }

        await transaction.CommitAsync();
        db.ChangeTracker.Clear();
    }

    private static async Task<Northmere> Found(
        SightlineDb db,
        DemoKeys keys,
        string seed,
        DateTime now
    )
    {
        var agency = new Agency("Northmere Council", "england-and-wales", now, keys.Of("agency"))
        {
            IsDemo = true,
            FrontDoor = "01632 960 123",
            CaseSystem = "Mosslight",
        };
        var policy = DemoPolicy.Adopted(agency, now);
        var northmere = new Northmere(agency, policy, keys, seed, now, thing => db.Add(thing));
        var services = NorthmerePeople
            .Teams.Select(t => t.Service)
            .Distinct()
            .ToDictionary(name => name, name => new Service(agency.Id, name));
        var teams = NorthmerePeople.Teams.ToDictionary(
            t => t.Team,
            t => new Team(services[t.Service], t.Team)
        );
        db.Add(agency);
        db.Add(policy.Version);
        db.AddRange(services.Values);
        db.AddRange(teams.Values);
        foreach (var someone in NorthmerePeople.All)
        {
            northmere.Employ(someone.Reference, Employed(northmere, someone, teams));
        }

        db.AddRange(northmere.People);
        db.AddRange(NorthmerePeople.All.SelectMany(s => Lines(northmere, s)));
        db.AddRange(PlanningStory.Told(northmere));
        db.Add(new RoleHeld(northmere["N018"], RoleHeld.Administrator, now.AddYears(-2)));
        await db.SaveChangesAsync();
        await db.RedrawReportingLines(agency.Id);
        await db.SaveChangesAsync();
        return northmere;
    }

    private static Person Employed(
        Northmere northmere,
        Someone someone,
        Dictionary<string, Team> teams
    )
    {
        var person = new Person(
            northmere.Agency.Id,
            someone.Reference,
            someone.Given,
            someone.Family,
            $"{someone.Given}.{someone.Family}@northmere.example".ToLowerInvariant(),
            northmere.Calendar.OnOrAfter(northmere.Today.AddMonths(-someone.MonthsHere)),
            northmere.Keys.Of(someone.Reference)
        )
        {
            Post = someone.Post,
            Group = someone.Group,
            Employment = someone.Employment,
            TeamId = someone.Team is { } team ? teams[team].Id : null,
        };
        if (someone.LeftDaysAgo is { } left)
        {
            person.Leave(northmere.Ago(left));
        }

        return person;
    }

    /// <summary>Who manages them, and who did before a change of manager.</summary>
    private static IEnumerable<LineManagement> Lines(Northmere northmere, Someone someone)
    {
        if (someone.Manager is not { } manager)
        {
            yield break;
        }

        var person = northmere[someone.Reference];
        var from = person.StartedOn;
        if (someone.Supervision?.TookOver is { } change)
        {
            from = northmere.Ago(change.DaysAgo);
            var before = new LineManagement(person, northmere[change.From], person.StartedOn);
            before.End(from.AddDays(-1));
            yield return before;
        }

        var line = new LineManagement(person, northmere[manager], from);
        if (person.LeftOn is { } left)
        {
            line.End(left);
        }

        yield return line;
    }
}
