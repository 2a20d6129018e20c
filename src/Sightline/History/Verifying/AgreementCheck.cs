using Microsoft.EntityFrameworkCore;
using Sightline.Agreements;
using Sightline.Data;

namespace Sightline.History.Verifying;

/// <summary>Holds every agreement that somebody signed beside its kept wordings, its signatures and the lines that the history has of them.</summary>
internal sealed class AgreementCheck(SightlineDb db, Guid agency, Verification verification)
{
    private const int AtOnce = 200;

    public async Task Run(CancellationToken cancellation)
    {
        var last = Guid.Empty;
        List<Guid> supervisions;
        do
        {
            supervisions = await db
                .Supervisions.Where(s => s.AgencyId == agency && s.Id.CompareTo(last) > 0)
                .OrderBy(s => s.Id)
                .Select(s => s.Id)
                .Take(AtOnce)
                .ToListAsync(cancellation);
            if (supervisions.Count == 0)
            {
                break;
            }

            last = supervisions[^1];
            await Check(supervisions, cancellation);
        } while (supervisions.Count == AtOnce);
    }

    private async Task Check(List<Guid> supervisions, CancellationToken cancellation)
    {
        var agreements = (
            await db
                .Agreements.AsNoTracking()
                .Where(a => a.AgencyId == agency && supervisions.Contains(a.SupervisionId))
                .Include(a => a.Answers)
                .Include(a => a.Wordings)
                .Include(a => a.Signatures)
                .ToListAsync(cancellation)
        ).ToLookup(a => a.SupervisionId);
        var lines = (
            await db
                .History.AsNoTracking()
                .Where(h =>
                    h.AgencyId == agency
                    && h.SupervisionId != null
                    && supervisions.Contains(h.SupervisionId.Value)
                    && h.Act == "agreement-signed"
                )
                .ToListAsync(cancellation)
        ).ToLookup(h => h.SupervisionId!.Value);
        foreach (var supervision in supervisions)
        {
            var acts = new ActsInHistory(lines[supervision]);
            foreach (var agreement in agreements[supervision])
            {
                Check(agreement, acts);
            }

            foreach (var act in acts.Left)
            {
                verification.Say(
                    $"Supervision {supervision}",
                    $"what the history has as {act.Act} at {Words.Moment(act.At)} is gone"
                );
            }
        }
    }

    private void Check(Agreement agreement, ActsInHistory acts)
    {
        var wordings = agreement.Wordings.ToDictionary(w => w.Id);
        foreach (
            var wording in agreement.Wordings.Where(w =>
                CanonicalText.FingerprintOf(w.Text) != w.Fingerprint
            )
        )
        {
            Say(agreement, $"the wording of {Words.Moment(wording.At)} is not what was signed");
        }

        foreach (var signature in agreement.Signatures)
        {
            verification.Signatures++;
            if (
                wordings.GetValueOrDefault(signature.WordingId) is not { } wording
                || wording.Fingerprint != signature.Fingerprint
            )
            {
                Say(
                    agreement,
                    $"the signature of {Words.Moment(signature.At)} is over a wording that is not there"
                );
            }

            if (!acts.Holds("agreement-signed", signature.InFull(), signature.SignerId))
            {
                Say(
                    agreement,
                    $"the signature of {Words.Moment(signature.At)} is not the one in the history"
                );
            }
        }

        var standing = agreement.StandingSignatures.ToList();
        var both = standing.Select(s => s.SignerId).Distinct().Count() == 2;
        if (both != agreement.Signed || both && standing.Max(s => s.At) != agreement.SignedAt)
        {
            Say(agreement, "whether it is signed does not follow from its signatures");
        }

        if (agreement.Signed && agreement.Answers.Any(a => a.WrittenAt > agreement.SignedAt))
        {
            Say(agreement, "an answer is newer than its signatures");
        }
    }

    private void Say(Agreement agreement, string what) =>
        verification.Say($"Agreement {agreement.Id}", what);
}
