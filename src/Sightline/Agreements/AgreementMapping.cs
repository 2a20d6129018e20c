using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sightline.Data;
using Sightline.Policies;

namespace Sightline.Agreements;

internal sealed class AgreementMapping
    : IEntityTypeConfiguration<Agreement>,
        IEntityTypeConfiguration<AgreedAnswer>,
        IEntityTypeConfiguration<FirstThought>,
        IEntityTypeConfiguration<AgreementSignature>
{
    public void Configure(EntityTypeBuilder<Agreement> agreement)
    {
        agreement.Property(a => a.WhyOutsidePolicy).HasMaxLength(2000);
        agreement.BelongsTo(a => a.Supervision, a => new { a.AgencyId, a.SupervisionId });
        agreement.RefersTo<Agreement, PolicyVersion>(a => new { a.AgencyId, a.PolicyVersionId });
        agreement.ConsistsOf(a => a.Answers, a => new { a.AgencyId, a.AgreementId });
        agreement.ConsistsOf(a => a.FirstThoughts, t => new { t.AgencyId, t.AgreementId });
        agreement.ConsistsOf(a => a.Signatures, s => new { s.AgencyId, s.AgreementId });
        agreement
            .HasIndex(a => new
            {
                a.AgencyId,
                a.SupervisionId,
                a.Version,
            })
            .IsUnique();
    }

    public void Configure(EntityTypeBuilder<AgreedAnswer> answer)
    {
        answer
            .HasIndex(a => new
            {
                a.AgencyId,
                a.AgreementId,
                a.Key,
            })
            .IsUnique();
    }

    public void Configure(EntityTypeBuilder<FirstThought> thought)
    {
        thought.RefersTo<FirstThought, Person>(t => new { t.AgencyId, t.AuthorId });
        thought
            .HasIndex(t => new
            {
                t.AgencyId,
                t.AgreementId,
                t.Key,
                t.AuthorId,
            })
            .IsUnique();
    }

    public void Configure(EntityTypeBuilder<AgreementSignature> signature)
    {
        signature.Property(s => s.Fingerprint).HasMaxLength(64);
        signature.Property(s => s.Statement).HasMaxLength(500);
        signature.RefersTo<AgreementSignature, Person>(s => new { s.AgencyId, s.SignerId });
        signature
            .HasIndex(s => new
            {
                s.AgencyId,
                s.AgreementId,
                s.SignerId,
            })
            .IsUnique();
    }
}
