using Microsoft.EntityFrameworkCore;
using Sightline.Data;

namespace Sightline.People;

/// <summary>Keeps the reporting line in step with who manages whom.</summary>
public static class ReportingLines
{
    /// <summary>No line of management is this deep; beyond it somebody stands above themselves.</summary>
    private const int Deepest = 20;

    extension(SightlineDb db)
    {
        /// <summary>Derives the line anew for the whole agency, from what is saved. Part of the caller's next save.</summary>
        public async Task RedrawReportingLines(
            Guid agencyId,
            CancellationToken cancellation = default
        )
        {
            var managers = await db
                .LineManagements.Where(l => l.AgencyId == agencyId && l.UntilOn == null)
                .Select(l => new { l.PersonId, l.ManagerId })
                .ToListAsync(cancellation);
            var managerOf = managers
                .GroupBy(m => m.PersonId)
                .ToDictionary(g => g.Key, g => g.Last().ManagerId);
            var wanted = managerOf
                .Keys.SelectMany(person => Above(person, managerOf))
                .ToDictionary(l => (l.Manager, l.Person), l => l.Steps);

            var drawn = await db
                .ReportingLines.Where(l => l.AgencyId == agencyId)
                .ToListAsync(cancellation);
            foreach (var line in drawn)
            {
                if (!wanted.Remove((line.ManagerId, line.PersonId), out var steps))
                {
                    db.ReportingLines.Remove(line);
                }
                else
                {
                    line.StandsAbove(steps);
                }
            }

            db.ReportingLines.AddRange(
                wanted.Select(w => new ReportingLine(
                    agencyId,
                    w.Key.Manager,
                    w.Key.Person,
                    w.Value
                ))
            );
        }
    }

    /// <summary>Everyone above a person, nearest first.</summary>
    public static IEnumerable<(Guid Manager, Guid Person, int Steps)> Above(
        Guid person,
        IReadOnlyDictionary<Guid, Guid> managerOf
    )
    {
        var seen = new HashSet<Guid> { person };
        var at = person;
        for (
            var steps = 1;
            steps <= Deepest && managerOf.TryGetValue(at, out var manager) && seen.Add(manager);
            steps++
        )
        {
            yield return (manager, person, steps);
            at = manager;
        }
    }
}
