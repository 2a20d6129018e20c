using Microsoft.EntityFrameworkCore;
using Sightline.Data;

namespace Sightline.People.Importing;

/// <summary>The agency as it is before a file is brought in.</summary>
/// <param name="Name">What a service is called when the file names none.</param>
/// <param name="People">Everyone, also who has left.</param>
/// <param name="Teams">Service and team, by name.</param>
/// <param name="Groups">The policy's groups: key and label.</param>
public sealed record KnownAgency(
    string Name,
    IReadOnlyList<KnownPerson> People,
    IReadOnlyList<(string Service, string Team)> Teams,
    IReadOnlyDictionary<string, string> Groups
)
{
    public static async Task<KnownAgency> Load(
        SightlineDb db,
        Guid agencyId,
        IReadOnlyDictionary<string, string> groups,
        CancellationToken cancellation = default
    )
    {
        var name = await db
            .Agencies.Where(a => a.Id == agencyId)
            .Select(a => a.Name)
            .FirstAsync(cancellation);
        var people = await db
            .People.AsNoTracking()
            .Where(p => p.AgencyId == agencyId)
            .Select(p => new KnownPerson(
                p.Id,
                p.Reference,
                p.GivenName,
                p.FamilyName,
                p.Email,
                p.Post,
                p.Group,
                p.Employment,
                db.Teams.Where(t => t.AgencyId == agencyId && t.Id == p.TeamId)
                    .Select(t => t.Name)
                    .FirstOrDefault(),
                db.Teams.Where(t => t.AgencyId == agencyId && t.Id == p.TeamId)
                    .Select(t => t.Service!.Name)
                    .FirstOrDefault(),
                p.StartedOn,
                p.LeftOn,
                db.LineManagements.Where(l =>
                        l.AgencyId == agencyId && l.PersonId == p.Id && l.UntilOn == null
                    )
                    .Select(l => (Guid?)l.ManagerId)
                    .FirstOrDefault()
            ))
            .ToListAsync(cancellation);
        var teams = await db
            .Teams.Where(t => t.AgencyId == agencyId)
            .Select(t => new { Service = t.Service!.Name, t.Name })
            .ToListAsync(cancellation);
        return new(name, people, [.. teams.Select(t => (t.Service, t.Name))], groups);
    }
}
