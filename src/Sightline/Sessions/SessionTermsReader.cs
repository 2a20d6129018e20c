using Microsoft.EntityFrameworkCore;
using Sightline.Data;
using Sightline.Policies;
using Sightline.Supervisions;

namespace Sightline.Sessions;

/// <summary>Reads what the policy in force and the agreement in force say about the sessions of one supervision.</summary>
public sealed class SessionTermsReader(SightlineDb db, PolicyInForce policies)
{
    /// <summary>The policy's words, without the two's own interval and length: enough for every page that books nothing.</summary>
    public async Task<SessionTerms> Of(
        Supervision supervision,
        DateOnly day,
        CancellationToken cancellation = default
    ) => await Read(supervision, day, null, cancellation);

    /// <summary>The policy's words and the agreement's, for pages that book.</summary>
    public async Task<SessionTerms> WithAgreement(
        Supervision supervision,
        DateOnly day,
        CancellationToken cancellation = default
    ) =>
        await Read(
            supervision,
            day,
            await db
                .Agreements.Where(a =>
                    a.AgencyId == supervision.AgencyId
                    && a.SupervisionId == supervision.Id
                    && a.SignedAt != null
                )
                .OrderByDescending(a => a.Version)
                .Select(a => new AgreedTerms(a.EveryWeeks, a.Minutes, a.WhyOutsidePolicy != null))
                .FirstOrDefaultAsync(cancellation),
            cancellation
        );

    private async Task<SessionTerms> Read(
        Supervision supervision,
        DateOnly day,
        AgreedTerms? agreed,
        CancellationToken cancellation
    )
    {
        var adopted = await policies.On(supervision.AgencyId, day, cancellation);
        return PolicyTerms.Of(
            adopted.Policy,
            adopted.VersionId,
            supervision.Stream,
            supervision.Supervisee!.Group,
            agreed
        );
    }
}
