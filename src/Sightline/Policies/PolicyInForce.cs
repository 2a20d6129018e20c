using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Sightline.Data;

namespace Sightline.Policies;

/// <summary>
/// Finds the agency's policy by day or by version. The text of a version never changes, so it is read and parsed once by each node:
/// the same fingerprint is the same policy for ever.
/// </summary>
public sealed class PolicyInForce(SightlineDb db)
{
    private static readonly ConcurrentDictionary<string, SupervisionPolicy> Parsed = new(
        StringComparer.Ordinal
    );

    /// <summary>The policy in force on a day: the version with the latest day of effect that has come; before the first, the first.</summary>
    public async Task<AdoptedPolicy> On(
        Guid agencyId,
        DateOnly day,
        CancellationToken cancellation = default
    ) =>
        await Of(
            db,
            await db
                .PolicyVersions.AsNoTracking()
                .Where(p => p.AgencyId == agencyId)
                .OrderByDescending(p => p.EffectiveOn <= day)
                .ThenByDescending(p => p.EffectiveOn)
                .Select(p => new Head(
                    p.AgencyId,
                    p.Id,
                    p.Title,
                    p.Fingerprint,
                    p.EffectiveOn,
                    p.ReviewOn
                ))
                .FirstAsync(cancellation),
            cancellation
        );

    /// <summary>The policy that a record or an agreement followed when it was made.</summary>
    public async Task<AdoptedPolicy> Version(
        Guid agencyId,
        Guid versionId,
        CancellationToken cancellation = default
    ) =>
        await Of(
            db,
            await db
                .PolicyVersions.AsNoTracking()
                .Where(p => p.AgencyId == agencyId && p.Id == versionId)
                .Select(p => new Head(
                    p.AgencyId,
                    p.Id,
                    p.Title,
                    p.Fingerprint,
                    p.EffectiveOn,
                    p.ReviewOn
                ))
                .FirstAsync(cancellation),
            cancellation
        );

    /// <summary>What standing is judged by; none where the agency has adopted no policy yet.</summary>
    internal static async Task<SupervisionPolicy?> Newest(
        SightlineDb db,
        Guid agencyId,
        CancellationToken cancellation
    )
    {
        var head = await db
            .PolicyVersions.AsNoTracking()
            .Where(p => p.AgencyId == agencyId)
            .OrderByDescending(p => p.EffectiveOn)
            .Select(p => new Head(
                p.AgencyId,
                p.Id,
                p.Title,
                p.Fingerprint,
                p.EffectiveOn,
                p.ReviewOn
            ))
            .FirstOrDefaultAsync(cancellation);
        return head is null ? null : (await Of(db, head, cancellation)).Policy;
    }

    private static async Task<AdoptedPolicy> Of(
        SightlineDb db,
        Head head,
        CancellationToken cancellation
    )
    {
        if (!Parsed.TryGetValue(head.Fingerprint, out var policy))
        {
            var text = await db
                .PolicyVersions.Where(p => p.AgencyId == head.AgencyId && p.Id == head.Id)
                .Select(p => p.Text)
                .FirstAsync(cancellation);
            policy = Parsed.GetOrAdd(head.Fingerprint, PolicyReader.Parse(text).Require());
        }

        return new(head.Id, head.Title, head.EffectiveOn, head.ReviewOn, policy);
    }

    private sealed record Head(
        Guid AgencyId,
        Guid Id,
        string Title,
        string Fingerprint,
        DateOnly EffectiveOn,
        DateOnly? ReviewOn
    );
}
