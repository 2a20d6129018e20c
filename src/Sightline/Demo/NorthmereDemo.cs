using Sightline.Agencies;
using Sightline.Data;
using Sightline.Teams;

namespace Sightline.Demo;

/// <summary>The made-up council. Its set-up instant is the instant it was made, which is how the demo knows that it is of today.</summary>
public static class NorthmereDemo
{
    public static async Task Create(SightlineDb db, TimeProvider clock)
    {
        var at = clock.Now;
        var started = clock.Today.AddYears(-3);
        var northmere = new Agency("Northmere Council", "england-and-wales", at)
        {
            IsDemo = true,
            FrontDoor = "01632 960 123",
        };
        var service = new Service(northmere.Id, "Assessment and intervention");
        var team = new Team(service, "Assessment team 2");

        Person Somebody(int number, string given, string family, string post) =>
            new(
                northmere.Id,
                $"N{number:000}",
                given,
                family,
                $"{given}.{family}@northmere.example".ToLowerInvariant(),
                started
            )
            {
                Post = post,
                TeamId = team.Id,
            };

        var amara = Somebody(1, "Amara", "Obi", "Team manager");
        var ben = Somebody(2, "Ben", "Hughes", "Social worker");
        var dilys = Somebody(3, "Dilys", "Wren", "Social worker");
        var femi = Somebody(4, "Femi", "Ade", "Service manager");
        var greta = Somebody(5, "Greta", "Lindqvist", "Head of service");
        var idris = Somebody(6, "Idris", "Vaughan", "Systems officer");
        db.AddRange(northmere, service, team, amara, ben, dilys, femi, greta, idris);
        db.AddRange(
            new LineManagement(ben, amara, started),
            new LineManagement(dilys, amara, started),
            new LineManagement(amara, femi, started),
            new LineManagement(femi, greta, started)
        );
        db.Add(new RoleHeld(idris, RoleHeld.Administrator, at));
        await db.SaveChangesAsync();
        await db.RedrawReportingLines(northmere.Id);
        await db.SaveChangesAsync();
    }
}
