using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Data;

namespace Sightline.Children;

/// <summary>
/// Whose lists of children the reader sees: their own, and those of whom they supervise. Managers above see none: a list is for the two who talk about it.
/// </summary>
public sealed class ListsInSight(SightlineDb db, CurrentPerson me, LineOfSight sight)
{
    /// <summary>More supervisions than anybody reaches.</summary>
    private const int Most = 300;

    private IReadOnlyList<(Guid Supervision, Person Worker)> _found = [];

    /// <summary>The supervisions whose discussions the reader takes part in.</summary>
    public IReadOnlyList<Guid> Supervisions => [.. _found.Select(f => f.Supervision)];

    /// <summary>The workers, the reader first and the others by name.</summary>
    public IReadOnlyList<Person> Workers { get; private set; } = [];

    public Person? Worker(Guid id) => Workers.FirstOrDefault(w => w.Id == id);

    /// <summary>Who is supervised in a supervision that the reader takes part in.</summary>
    public Guid? WorkerIn(Guid? supervision) =>
        _found
            .Where(f => f.Supervision == supervision)
            .Select(f => (Guid?)f.Worker.Id)
            .FirstOrDefault();

    /// <summary>One statement.</summary>
    public async Task Find()
    {
        var found = await sight
            .Supervisions(Reach.Write, Thing.Discussion)
            .OrderBy(v => v.Supervisee!.FamilyName)
            .ThenBy(v => v.Supervisee!.GivenName)
            .ThenBy(v => v.Id)
            .Take(Most)
            .Select(v => new { v.Id, Worker = v.Supervisee! })
            .ToListAsync();
        _found = [.. found.Select(f => (f.Id, f.Worker))];
        Workers =
        [
            .. found
                .Select(f => f.Worker)
                .DistinctBy(w => w.Id)
                .OrderByDescending(w => w.Id == me.Person.Id),
        ];
    }

    /// <summary>A line of a list that the reader sees. One statement.</summary>
    public Task<Allocation?> Allocation(Guid id)
    {
        Guid[] workers = [.. Workers.Select(w => w.Id)];
        return db
            .Allocations.Include(a => a.Child)
            .FirstOrDefaultAsync(a =>
                a.AgencyId == me.AgencyId && a.Id == id && workers.Contains(a.WorkerId)
            );
    }
}
