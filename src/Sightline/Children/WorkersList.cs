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

        /// <summary>Allocates the child to the worker from a day on, unless the worker holds it already.</summary>
        public async Task PutOnTheList(Child child, Person worker, DateOnly from, DateOnly today)
        {
            if (
                !await db.Allocations.AnyAsync(a =>
                    a.AgencyId == worker.AgencyId
                    && a.ChildId == child.Id
                    && a.WorkerId == worker.Id
                    && (a.UntilOn == null || a.UntilOn >= today)
                )
            )
            {
                db.Add(new Allocation(child, worker, from));
            }
        }
    }
}
