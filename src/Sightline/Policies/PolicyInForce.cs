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
    private readonly Dictionary<Guid, List<Head>> _read = [];

    private static readonly ConcurrentDictionary<string, SupervisionPolicy> Parsed = new(
        StringComparer.Ordinal
    );

    /// <summary>The policy in force on a day: the version with the latest day of effect that has come; before the first, the first.</summary>
    public async Task<AdoptedPolicy> On(
        Guid agencyId,
        DateOnly day,
        CancellationToken cancellation = default
    )
    {
        // A page asks for the policy in several places; a version approved meanwhile is the next request's.
        var heads = _read.TryGetValue(agencyId, out var read)
            ? read
            : _read[agencyId] = await Heads(db, agencyId, cancellation);
        return await Of(
            db,
            heads.LastOrDefault(h => h.EffectiveOn <= day) ?? heads[0],
            cancellation
        );
    }

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
                    p.ReviewOn,
                    p.ApprovedBy != null
                ))
                .FirstAsync(cancellation),
            cancellation
        );

    /// <summary>Every version, the oldest first: what standing is judged by. Empty where the agency has adopted no policy yet.</summary>
    internal static async Task<IReadOnlyList<AdoptedPolicy>> All(
        SightlineDb db,
        Guid agencyId,
        CancellationToken cancellation
    )
    {
        var versions = new List<AdoptedPolicy>();
        foreach (var head in await Heads(db, agencyId, cancellation))
        {
            versions.Add(await Of(db, head, cancellation));
        }

        return versions;
    }

    /// <summary>What people are described by: the groups and kinds of leave of the version that is in force or comes next.</summary>
    internal static async Task<SupervisionPolicy?> Newest(
        SightlineDb db,
        Guid agencyId,
        CancellationToken cancellation
    ) => (await All(db, agencyId, cancellation)).LastOrDefault()?.Policy;

    /// <summary>An agency has a handful of versions in all its years.</summary>
    private static readonly KeptQuery<Head> HeadsOfAgency = new(
        (db, agencyId, _) =>
            db
                .PolicyVersions.AsNoTracking()
                .Where(p => p.AgencyId == agencyId)
                .OrderBy(p => p.EffectiveOn)
                .Select(p => new Head(
                    p.AgencyId,
                    p.Id,
                    p.Title,
                    p.Fingerprint,
                    p.EffectiveOn,
                    p.ReviewOn,
                    p.ApprovedBy != null
                ))
    );

    private static Task<List<Head>> Heads(
        SightlineDb db,
        Guid agencyId,
        CancellationToken cancellation
    ) => HeadsOfAgency.In(db, agencyId, Guid.Empty, cancellation);

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

        return new(head.Id, head.Title, head.EffectiveOn, head.ReviewOn, policy)
        {
            ApprovedHere = head.ApprovedHere,
        };
    }

    private sealed record Head(
        Guid AgencyId,
        Guid Id,
        string Title,
        string Fingerprint,
        DateOnly EffectiveOn,
        DateOnly? ReviewOn,
        bool ApprovedHere
    );
}
