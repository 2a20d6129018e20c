using Microsoft.EntityFrameworkCore;

namespace Sightline.Records;

/// <summary>Somebody is writing in the same record just now, in another window: what, which version, and in words.</summary>
public sealed record Elsewhere(string Key, int Version, string Says)
{
    /// <summary>Who wrote longer ago than this is not writing now.</summary>
    private static readonly TimeSpan Now = TimeSpan.FromMinutes(2);

    /// <summary>Every passage that was written just now; the page knows which of them it wrote itself.</summary>
    public static async Task<IReadOnlyList<Elsewhere>> In(
        IQueryable<Passage> passages,
        Person reader,
        RecordInSight found,
        DateTime at
    )
    {
        var since = at - Now;
        var fresh = await passages
            .AsNoTracking()
            .Where(p => p.WrittenAt > since)
            .Select(p => new
            {
                p.Key,
                p.Version,
                p.WrittenById,
                p.WrittenAt,
            })
            .ToListAsync();
        return
        [
            .. fresh.Select(p => new Elsewhere(
                p.Key,
                p.Version,
                p.WrittenById == reader.Id
                    ? $"You wrote here in another window at {Words.TimeOf(p.WrittenAt!.Value)}. Open the page again to see it."
                    : $"{found.NameOf(p.WrittenById!.Value)} is writing here too, last at {Words.TimeOf(p.WrittenAt!.Value)}. Open the page again to see it."
            )),
        ];
    }
}
