using Microsoft.EntityFrameworkCore;
using Sightline.Data;
using Sightline.Sessions;

namespace Sightline.Agendas;

/// <summary>The children whose cases somebody holds, to choose from.</summary>
public static class WorkersChildren
{
    private const int Most = 200;

    extension(SightlineDb db)
    {
        public async Task<IReadOnlyList<Choice>> ChildrenOf(
            Guid agencyId,
            Guid workerId,
            DateOnly on,
            CancellationToken cancellation = default
        )
        {
            var held = await db
                .Allocations.Where(a =>
                    a.AgencyId == agencyId
                    && a.WorkerId == workerId
                    && (a.UntilOn == null || a.UntilOn >= on)
                )
                .Select(a => new
                {
                    a.ChildId,
                    a.Child!.Initials,
                    a.Child.Reference,
                })
                .Distinct()
                .OrderBy(c => c.Initials)
                .ThenBy(c => c.Reference)
                .Take(Most)
                .ToListAsync(cancellation);
            return
            [
                .. held.Select(c => new Choice(
                    c.ChildId.ToString(),
                    $"{c.Initials} ({c.Reference})"
                )),
            ];
        }
    }
}
