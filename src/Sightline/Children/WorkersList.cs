using Microsoft.EntityFrameworkCore;
using Sightline.Data;

namespace Sightline.Children;

/// <summary>Puts a child on a worker's list, whether the agency knows the child already or not.</summary>
public static class WorkersList
{
    extension(SightlineDb db)
    {
        /// <summary>The child of this reference if the agency knows it; by its key for a second click.</summary>
        public Task<Child?> KnownChild(Guid agencyId, string reference, Guid? key = null) =>
            db.Children.FirstOrDefaultAsync(c =>
                c.AgencyId == agencyId && (c.Reference == reference || c.Id == key)
            );

        /// <summary>Allocates the child to the worker from a day on, unless the worker holds it already; one that ends today goes on.</summary>
        public async Task PutOnTheList(
            Child child,
            Person worker,
            DateOnly from,
            Person by,
            DateTime at
        )
        {
            var today = Clock.LocalDay(at);
            var held = await db
                .Allocations.Where(a =>
                    a.AgencyId == worker.AgencyId
                    && a.ChildId == child.Id
                    && a.WorkerId == worker.Id
                    && (a.UntilOn == null || a.UntilOn >= today)
                )
                .OrderByDescending(a => a.FromOn)
                .FirstOrDefaultAsync();
            if (held is null)
            {
                var allocation = new Allocation(child, worker, from);
                allocation.List(by, at);
                db.Add(allocation);
            }
            else if (held.UntilOn is not null)
            {
                held.GoOn(by, at);
            }
        }
    }
}
