using Sightline.Agencies;
using Sightline.Data;
using Sightline.People;
using Sightline.Policies;
using Sightline.Supervisions;
using Sightline.Teams;

namespace Sightline.Tests.Support;

/// <summary>
/// A council of a test's own, with the fixed cast: Amara Obi supervises Ben Hughes and Dilys Wren in her team,
/// Femi Ade manages the service above her, Idris Vaughan administers; Carys Pugh is from Dune, another agency.
/// </summary>
public sealed class Given
{
    private Given(Agency northmere, Agency dune)
    {
        Northmere = northmere;
        Dune = dune;
    }

    public Agency Northmere { get; }
    public Agency Dune { get; }
    public required Team Team { get; init; }
    public required Person Amara { get; init; }
    public required Person Ben { get; init; }
    public required Person Dilys { get; init; }
    public required Person Femi { get; init; }
    public required Person Idris { get; init; }
    public required Person Carys { get; init; }
    public required PolicyVersion Policy { get; init; }

    /// <summary>Amara supervises Ben, since his first day.</summary>
    public required Supervision Supervision { get; init; }

    public static async Task<Given> Council(TestHost host)
    {
        await using var db = host.Open();
        var given = await Council(db, host.Clock);
        return given;
    }

    public static async Task<Given> Council(SightlineDb db, TimeProvider clock)
    {
        var at = clock.Now;
        var started = new DateOnly(2024, 9, 2);
        var northmere = new Agency("Northmere Council", "england-and-wales", at);
        var dune = new Agency("Dune Health", "england-and-wales", at);
        var service = new Service(northmere.Id, "Assessment and intervention");
        var team = new Team(service, "Assessment team 2");
        var (policy, elsewhere) = (TestPolicy.Adopted(northmere, at), TestPolicy.Adopted(dune, at));

        Person Somebody(Agency agency, string given, string family, string post, string? group) =>
            new(
                agency.Id,
                $"P{Guid.CreateVersion7():N}",
                given,
                family,
                $"{given}.{family}.{Guid.CreateVersion7():N}@example.test".ToLowerInvariant(),
                started
            )
            {
                Post = post,
                Group = group,
                TeamId = agency == northmere ? team.Id : null,
            };

        var amara = Somebody(northmere, "Amara", "Obi", "Team manager", "social-worker");
        var ben = Somebody(northmere, "Ben", "Hughes", "Social worker", "social-worker");
        var dilys = Somebody(northmere, "Dilys", "Wren", "Social worker", "social-worker");
        var femi = Somebody(northmere, "Femi", "Ade", "Service manager", null);
        var idris = Somebody(northmere, "Idris", "Vaughan", "Systems officer", null);
        var carys = Somebody(dune, "Carys", "Pugh", "Named nurse", null);

        db.AddRange(
            northmere,
            dune,
            service,
            team,
            policy,
            elsewhere,
            amara,
            ben,
            dilys,
            femi,
            idris,
            carys
        );
        db.AddRange(
            new LineManagement(ben, amara, started),
            new LineManagement(dilys, amara, started),
            new LineManagement(amara, femi, started)
        );
        db.Add(new RoleHeld(idris, RoleHeld.Administrator, at));
        var supervision = new Supervision(
            amara,
            ben,
            "supervision",
            started,
            amara,
            at,
            lineManaged: true
        );
        db.Add(supervision);
        await db.SaveChangesAsync();
        await db.RedrawReportingLines(northmere.Id);
        await db.SaveChangesAsync();

        return new Given(northmere, dune)
        {
            Team = team,
            Amara = amara,
            Ben = ben,
            Dilys = dilys,
            Femi = femi,
            Idris = idris,
            Carys = carys,
            Policy = policy,
            Supervision = supervision,
        };
    }
}
