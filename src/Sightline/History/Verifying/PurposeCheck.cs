using Microsoft.EntityFrameworkCore;
using Sightline.Data;

namespace Sightline.History.Verifying;

/// <summary>Holds every purpose that somebody gave beside the line that the history has of it.</summary>
internal sealed class PurposeCheck(SightlineDb db, Guid agency, Verification verification)
{
    public async Task Run(CancellationToken cancellation)
    {
        var acts = (
            await db
                .History.AsNoTracking()
                .Where(h => h.AgencyId == agency && h.Act == "purpose-given")
                .Select(h => new { h.Fingerprint, h.At })
                .ToListAsync(cancellation)
        ).ToLookup(h => h.Fingerprint);
        var readings = await db
            .Readings.AsNoTracking()
            .Where(r => r.AgencyId == agency)
            .ToListAsync(cancellation);
        foreach (var reading in readings.Where(r => !acts.Contains(r.InFull())))
        {
            verification.Say(
                $"Purpose {reading.Id}",
                $"given at {Words.Moment(reading.At)} is not the one in the history"
            );
        }

        var kept = readings.Select(r => r.InFull()).ToHashSet();
        foreach (var act in acts.Where(a => a.Key is null || !kept.Contains(a.Key)))
        {
            verification.Say(
                $"Purpose given at {Words.Moment(act.First().At)}",
                "is gone from where its supervisee sees it"
            );
        }
    }
}
