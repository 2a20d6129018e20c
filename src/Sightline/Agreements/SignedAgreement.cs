using Microsoft.EntityFrameworkCore;
using Sightline.Data;
using Sightline.Records;
using Sightline.Supervisions;

namespace Sightline.Agreements;

/// <summary>A version that both have signed, with the text as they signed it.</summary>
public sealed record SignedAgreement(
    Agreement Agreement,
    string Text,
    IReadOnlyList<AgreementSignature> Signatures
)
{
    public IReadOnlyList<RecordPart> Parts => RecordPart.Read(Text);

    /// <summary>The version in force, or the one that is asked for; none where it was not signed by both.</summary>
    public static async Task<SignedAgreement?> Find(
        SightlineDb db,
        Supervision supervision,
        int? version = null
    )
    {
        var found = await db
            .Agreements.Where(a =>
                a.AgencyId == supervision.AgencyId
                && a.SupervisionId == supervision.Id
                && a.SignedAt != null
                && (version == null || a.Version == version)
            )
            .OrderByDescending(a => a.Version)
            .Select(a => new
            {
                Agreement = a,
                a.Wordings.First(w => w.Id == a.WordingId).Text,
                Signatures = a.Signatures.Where(s => s.WordingId == a.WordingId).ToList(),
                Reviews = a.Reviews.ToList(),
                DepartureAnswers = a.DepartureAnswers.ToList(),
                AnsweredBy = a.DepartureAnswers.Select(d => d.AnsweredBy).ToList(),
            })
            .AsSingleQuery()
            .FirstOrDefaultAsync();
        return found is null ? null : new(found.Agreement, found.Text, found.Signatures);
    }
}
