using Microsoft.EntityFrameworkCore;
using Sightline.Data;

namespace Sightline.Children.Importing;

/// <summary>What a file would do to one worker's list, and doing it. Rows that cannot go in stay out, and the others go in without them.</summary>
public sealed class ChildrenImport(SightlineDb db, Person worker)
{
    private Dictionary<string, Child> _known = [];
    private Dictionary<Guid, Allocation> _held = [];

    public IReadOnlyList<ChildRow> Rows { get; private set; } = [];

    /// <summary>Reads what is there already. Two statements.</summary>
    public async Task<Refusal?> Check(string text, DateOnly today)
    {
        var (rows, refusal) = ChildrenFile.Read(text, today);
        if (refusal is not null)
        {
            return refusal;
        }

        string[] references = [.. rows.Select(r => r.Reference).Distinct()];
        _known = await db
            .Children.Where(c => c.AgencyId == worker.AgencyId && references.Contains(c.Reference))
            .ToDictionaryAsync(c => c.Reference);
        _held = (
            await db
                .Allocations.Where(a =>
                    a.AgencyId == worker.AgencyId
                    && a.WorkerId == worker.Id
                    && (a.UntilOn == null || a.UntilOn >= today)
                )
                .OrderBy(a => a.FromOn)
                .ToListAsync()
        )
            .DistinctBy(a => a.ChildId)
            .ToDictionary(a => a.ChildId);
        Rows = [.. rows.Select(Beside)];
        return null;
    }

    /// <summary>Puts the rows that can go in on the list, for the caller to save.</summary>
    public int Add(Person by, DateTime at)
    {
        var added = Rows.Where(r => r.CanGoIn).ToList();
        foreach (var row in added)
        {
            var child = _known.GetValueOrDefault(row.Reference) ?? Unknown(row, by, at);
            if (_held.GetValueOrDefault(child.Id) is { } held)
            {
                held.GoOn(by, at);
                continue;
            }

            var allocation = new Allocation(child, worker, row.Since!.Value);
            allocation.List(by, at);
            db.Add(allocation);
        }

        return added.Count;
    }

    private ChildRow Beside(ChildRow row)
    {
        if (_known.GetValueOrDefault(row.Reference) is not { } known)
        {
            return row;
        }

        return known.WhyNotThis(row.Initials) is { } another
            ? row with
            {
                Problems = [.. row.Problems, another.Reason],
            }
            : row with
            {
                Listed = _held.GetValueOrDefault(known.Id) is { UntilOn: null },
            };
    }

    private Child Unknown(ChildRow row, Person by, DateTime at)
    {
        var child = new Child(worker.AgencyId, row.Initials, row.Reference, at, by.Id)
        {
            BornOn = row.BornOn,
            Plan = row.Plan,
        };
        db.Add(child);
        return child;
    }
}
