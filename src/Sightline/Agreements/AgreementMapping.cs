using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sightline.Data;
using Sightline.Policies;

namespace Sightline.Agreements;

internal sealed class AgreementMapping
    : IEntityTypeConfiguration<Agreement>,
        IEntityTypeConfiguration<AgreedAnswer>,
        IEntityTypeConfiguration<FirstThought>,
        IEntityTypeConfiguration<AgreementWording>,
        IEntityTypeConfiguration<AgreementSignature>,
        IEntityTypeConfiguration<AgreementReview>,
        IEntityTypeConfiguration<DepartureAnswer>
{
    public void Configure(EntityTypeBuilder<Agreement> agreement)
    {
        agreement.Property(a => a.WhyOutsidePolicy).HasMaxLength(Agreement.LongestReason);
        agreement.Property(a => a.Revision).IsConcurrencyToken();
        // Answers worked out from the rows below, not rows of their own.
        agreement.Ignore(a => a.Wording);
        agreement.Ignore(a => a.StandingSignatures);
        agreement.Ignore(a => a.UndoneSignature);
        agreement.Ignore(a => a.OpenReview);
        agreement.Ignore(a => a.LastReview);
        agreement.Ignore(a => a.DepartureAnswer);
        agreement.BelongsTo(a => a.Supervision, a => new { a.AgencyId, a.SupervisionId });
        agreement.RefersTo<Agreement, PolicyVersion>(a => new { a.AgencyId, a.PolicyVersionId });
        agreement.ConsistsOf(a => a.Answers, a => new { a.AgencyId, a.AgreementId });
        agreement.ConsistsOf(a => a.FirstThoughts, t => new { t.AgencyId, t.AgreementId });
        agreement.ConsistsOf(a => a.Wordings, w => new { w.AgencyId, w.AgreementId });
        agreement.ConsistsOf(a => a.Signatures, s => new { s.AgencyId, s.AgreementId });
        agreement.ConsistsOf(a => a.Reviews, r => new { r.AgencyId, r.AgreementId });
        agreement.ConsistsOf(a => a.DepartureAnswers, d => new { d.AgencyId, d.AgreementId });
        agreement
            .HasIndex(a => new
            {
                a.AgencyId,
                a.SupervisionId,
                a.Version,
            })
            .IsUnique();
        agreement.HasIndex(a => new { a.AgencyId, a.SuperviseeId });
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

    public void Configure(EntityTypeBuilder<AgreementWording> wording)
    {
        wording.Property(w => w.Fingerprint).HasMaxLength(64);
        wording.RefersTo<AgreementWording, Person>(w => new { w.AgencyId, w.ReplacedById });
    }

    public void Configure(EntityTypeBuilder<AgreementReview> review)
    {
        review.RefersTo<AgreementReview, Person>(r => new { r.AgencyId, r.SaidById });
        review.RefersTo<AgreementReview, Person>(r => new { r.AgencyId, r.ConfirmedById });
    }

    public void Configure(EntityTypeBuilder<DepartureAnswer> answer)
    {
        answer.Property(a => a.WhyNot).HasMaxLength(Agreement.LongestReason);
        answer.BelongsTo(a => a.AnsweredBy, a => new { a.AgencyId, a.AnsweredById });
        // Two senior managers who answer at once: one of them does.
        answer.HasIndex(a => new { a.AgencyId, a.AgreementId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<AgreementSignature> signature)
    {
        signature.Property(s => s.Fingerprint).HasMaxLength(64);
        signature.Property(s => s.Statement).HasMaxLength(500);
        signature.Property(s => s.ProvedBy).HasMaxLength(40);
        signature.RefersTo<AgreementSignature, AgreementWording>(s => new
        {
            s.AgencyId,
            s.WordingId,
        });
        signature.RefersTo<AgreementSignature, Person>(s => new { s.AgencyId, s.SignerId });
        signature
            .HasIndex(s => new
            {
                s.AgencyId,
                s.WordingId,
                s.SignerId,
            })
            .IsUnique();
    }
}
