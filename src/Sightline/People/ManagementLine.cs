using Microsoft.EntityFrameworkCore;
using Sightline.Data;

namespace Sightline.People;

/// <summary>Who manages whom in one agency today, to ask before somebody is given a manager.</summary>
public sealed class ManagementLine(IReadOnlyDictionary<Guid, Guid> managerOf)
{
    public static async Task<ManagementLine> Today(
        SightlineDb db,
        Guid agencyId,
        CancellationToken cancellation = default
    ) =>
        new(
            (
                await db
                    .LineManagements.Where(l => l.AgencyId == agencyId && l.UntilOn == null)
                    .Select(l => new { l.PersonId, l.ManagerId })
                    .ToListAsync(cancellation)
            )
                .GroupBy(l => l.PersonId)
                .ToDictionary(g => g.Key, g => g.Last().ManagerId)
        );

    public Refusal? WhyNotManage(Person manager, Person person, DateOnly today) =>
        manager.Id == person.Id ? new("Nobody can be their own line manager")
        : !manager.WorksHereOn(today) ? new($"{manager.Name} does not work here today")
        : ReportingLines.Above(manager.Id, managerOf).Any(l => l.Manager == person.Id)
            ? new(
                $"{person.Name} stands above {manager.Name} in the line of management, so {manager.Name} cannot manage {person.Name}"
            )
        : null;
}
