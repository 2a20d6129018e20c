using Microsoft.EntityFrameworkCore;
using Sightline.Data;
using Sightline.Teams;

namespace Sightline.People.Importing;

/// <summary>The teams that a file names: those that are there, and new ones in their services.</summary>
internal sealed class TeamsWanted(SightlineDb db, Guid agencyId)
{
    private readonly Dictionary<string, Service> _services = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(Guid Service, string Team), Guid> _teams = [];

    public List<Guid> NewTeams { get; } = [];
    public List<Guid> NewServices { get; } = [];

    public async Task Make(IEnumerable<PlannedPerson> people, CancellationToken cancellation)
    {
        foreach (
            var service in await db
                .Services.Where(s => s.AgencyId == agencyId)
                .ToListAsync(cancellation)
        )
        {
            _services.TryAdd(service.Name, service);
        }

        foreach (
            var team in await db.Teams.Where(t => t.AgencyId == agencyId).ToListAsync(cancellation)
        )
        {
            _teams.TryAdd((team.ServiceId, Lower(team.Name)), team.Id);
        }

        foreach (var wanted in people.Select(p => p.Wanted).Where(w => w.Team is not null))
        {
            if (!_services.TryGetValue(wanted.Service!, out var service))
            {
                _services[wanted.Service!] = service = new Service(agencyId, wanted.Service!);
                db.Services.Add(service);
                NewServices.Add(service.Id);
            }

            if (!_teams.ContainsKey((service.Id, Lower(wanted.Team!))))
            {
                var team = new Team(service, wanted.Team!);
                _teams[(service.Id, Lower(wanted.Team!))] = team.Id;
                db.Teams.Add(team);
                NewTeams.Add(team.Id);
            }
        }
    }

    public Guid? IdOf(KnownPerson wanted) =>
        wanted.Team is null ? null : _teams[(_services[wanted.Service!].Id, Lower(wanted.Team))];

    private static string Lower(string name) => name.ToLowerInvariant();
}
