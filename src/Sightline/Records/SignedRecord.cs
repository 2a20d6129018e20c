using Microsoft.EntityFrameworkCore;
using Sightline.Data;

namespace Sightline.Records;

/// <summary>A record as both signed it: the exact text, who signed, and what was added later.</summary>
public sealed record SignedRecord(
    string Text,
    IReadOnlyList<RecordSignature> Signatures,
    IReadOnlyList<Addendum> Addenda
)
{
    /// <summary>Two statements, for a record that both have signed.</summary>
    public static async Task<SignedRecord> Of(SightlineDb db, SessionRecord record)
    {
        var kept = await db
            .Records.Where(r => r.AgencyId == record.AgencyId && r.Id == record.Id)
            .Select(r => new
            {
                r.Sharings.First(s => s.Id == r.LatestSharingId).Text,
                Signatures = r.Signatures.ToList(),
            })
            .AsSingleQuery()
            .FirstAsync();
        await db.Entry(record).Collection(r => r.Addenda).LoadAsync();
        return new(
            kept.Text,
            [.. record.StandingSignatures.OrderBy(s => s.At)],
            [.. record.Addenda.OrderBy(a => a.At)]
        );
    }
}
