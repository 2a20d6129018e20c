using Microsoft.EntityFrameworkCore;
using Sightline.Accounts;
using Sightline.Data;

namespace Sightline.Children;

/// <summary>A child whom the reader sees: through a list, or through what was said in a supervision of theirs.</summary>
/// <param name="WorkerId">In whose file the reading stands: the worker through whom the reader sees the child.</param>
/// <param name="Supervisions">The supervisions whose words about the child the reader sees.</param>
/// <param name="EarlierWorkers">Those who handed the child over. What they put on the child's record came with the child.</param>
public sealed record ChildInSight(
    Child Child,
    Guid WorkerId,
    IReadOnlyList<Guid> Supervisions,
    IReadOnlyList<Guid> EarlierWorkers
)
{
    /// <summary>More than any child had workers.</summary>
    private const int Most = 100;

    /// <summary>Three statements.</summary>
    public static async Task<ChildInSight?> Find(
        SightlineDb db,
        CurrentPerson me,
        ListsInSight lists,
        Guid id,
        DateOnly today
    )
    {
        await lists.Find();
        var supervisions = lists.Supervisions.ToArray();
        if (supervisions.Length == 0)
        {
            return null;
        }

        var found = await db
            .Children.Where(c => c.AgencyId == me.AgencyId && c.Id == id)
            .Select(c => new
            {
                Child = c,
                SaidBy = db
                    .CaseNotes.Where(n =>
                        n.AgencyId == c.AgencyId
                        && n.ChildId == c.Id
                        && supervisions.Contains(n.SupervisionId)
                    )
                    .Select(n => (Guid?)n.SupervisionId)
                    .FirstOrDefault(),
            })
            .FirstOrDefaultAsync();
        if (found is null)
        {
            return null;
        }

        var held = await db
            .Allocations.Where(a => a.AgencyId == me.AgencyId && a.ChildId == id)
            .OrderByDescending(a => a.FromOn)
            .ThenByDescending(a => a.Id)
            .Take(Most)
            .ToListAsync();
        var theirs = held.Where(a => lists.Worker(a.WorkerId) is not null).ToList();
        var through = theirs.Find(a => a.HeldOn(today)) ?? theirs.FirstOrDefault();
        var worker = through?.WorkerId ?? lists.WorkerIn(found.SaidBy);
        return worker is not { } whose
            ? null
            : new(found.Child, whose, supervisions, HandedOver(held, lists, today));
    }

    /// <summary>Only to whoever holds the case now; a case that was closed, or that somebody else still holds, hands nothing over.</summary>
    private static IReadOnlyList<Guid> HandedOver(
        List<Allocation> held,
        ListsInSight lists,
        DateOnly today
    ) =>
        held.Exists(a => a.HeldOn(today) && lists.Worker(a.WorkerId) is not null)
            ?
            [
                .. held.Where(a =>
                        a.WhyEnded == AllocationEnd.AnotherWorker
                        && lists.Worker(a.WorkerId) is null
                    )
                    .Select(a => a.WorkerId)
                    .Distinct(),
            ]
            : [];
}
