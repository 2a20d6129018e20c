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

    /// <summary>
    /// From worker to worker, each named by the one before, to whoever holds the case now. Who puts a child on their own list gets nothing by that.
    /// </summary>
    private static IReadOnlyList<Guid> HandedOver(
        List<Allocation> held,
        ListsInSight lists,
        DateOnly today
    )
    {
        var earlier = new List<Guid>();
        var reached = held.Where(a => a.HeldOn(today) && lists.Worker(a.WorkerId) is not null)
            .Select(a => a.WorkerId)
            .ToHashSet();
        // The newest first, as they were read: whoever handed on to one of these stands further down
        foreach (var allocation in held.Where(a => a.HandedToId is { } to && reached.Contains(to)))
        {
            if (reached.Add(allocation.WorkerId) && lists.Worker(allocation.WorkerId) is null)
            {
                earlier.Add(allocation.WorkerId);
            }
        }

        return earlier;
    }
}
