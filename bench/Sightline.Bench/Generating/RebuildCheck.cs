using Microsoft.EntityFrameworkCore;
using Sightline.Compliance;

namespace Sightline.Bench.Generating;

/// <summary>Holds the generated standing to the service's own: a rebuild of a sample from the stored facts must find nothing to change.</summary>
internal static class RebuildCheck
{
    private const int Sample = 40;

    public static async Task Run(BenchDatabase database, IReadOnlyList<Council> councils)
    {
        await using var db = database.Open();
        foreach (var council in (Council[])[councils[0], councils[^1]])
        {
            var every = Math.Max(1, council.SupervisionIds.Count / Sample);
            var sample = council.SupervisionIds.Where((_, at) => at % every == 0).ToList();
            var supervisees = await db
                .Supervisions.Where(s => s.AgencyId == council.AgencyId && sample.Contains(s.Id))
                .Select(s => s.SuperviseeId)
                .ToListAsync();
            await StandingKeeper.Rewrite(
                db,
                new(supervisees.Select(s => (council.AgencyId, s)).ToHashSet()),
                CancellationToken.None
            );
            if (supervisees.Count == 0 || db.ChangeTracker.HasChanges())
            {
                throw new InvalidOperationException(
                    $"The generated standing is not the service's own: {db.ChangeTracker.DebugView.LongView}"
                );
            }
        }
    }
}
