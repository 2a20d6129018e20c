using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sightline.Data;
using Sightline.Policies;

namespace Sightline.Records;

internal sealed class RecordMapping
    : IEntityTypeConfiguration<SessionRecord>,
        IEntityTypeConfiguration<RecordSection>,
        IEntityTypeConfiguration<Writing>,
        IEntityTypeConfiguration<CaseLine>,
        IEntityTypeConfiguration<RecordSharing>,
        IEntityTypeConfiguration<RecordSignature>,
        IEntityTypeConfiguration<ChangeRequest>,
        IEntityTypeConfiguration<Addendum>
{
    public void Configure(EntityTypeBuilder<SessionRecord> record)
    {
        record.Property(r => r.Revision).IsConcurrencyToken();
        // Answers worked out from the rows below, not rows of their own.
        record.Ignore(r => r.LatestSharing);
        record.Ignore(r => r.StandingSignatures);
        record.Ignore(r => r.OpenChangeRequests);
        record.BelongsTo(r => r.Session, r => new { r.AgencyId, r.SessionId });
        record.BelongsTo(r => r.Supervision, r => new { r.AgencyId, r.SupervisionId });
        record.RefersTo<SessionRecord, PolicyVersion>(r => new { r.AgencyId, r.PolicyVersionId });
        record.RefersTo<SessionRecord, Person>(r => new { r.AgencyId, r.WriterId });
        record.RefersTo<SessionRecord, Person>(r => new { r.AgencyId, r.UnrecordedProposedById });
        record.ConsistsOf(r => r.Sections, s => new { s.AgencyId, s.RecordId });
        record.ConsistsOf(r => r.Writings, w => new { w.AgencyId, w.RecordId });
        record.ConsistsOf(r => r.CaseLines, s => new { s.AgencyId, s.RecordId });
        record.ConsistsOf(r => r.Discussions, s => new { s.AgencyId, s.RecordId });
        record.ConsistsOf(r => r.Sharings, s => new { s.AgencyId, s.RecordId });
        record.ConsistsOf(r => r.Signatures, s => new { s.AgencyId, s.RecordId });
        record.ConsistsOf(r => r.ChangeRequests, s => new { s.AgencyId, s.RecordId });
        record.ConsistsOf(r => r.Addenda, s => new { s.AgencyId, s.RecordId });
        record.HasIndex(r => new { r.AgencyId, r.SessionId }).IsUnique();
        record.HasIndex(r => new
        {
            r.AgencyId,
            r.SupervisionId,
            r.Id,
        });
    }

    public void Configure(EntityTypeBuilder<RecordSection> section) =>
        section
            .HasIndex(s => new
            {
                s.AgencyId,
                s.RecordId,
                s.Key,
            })
            .IsUnique();

    public void Configure(EntityTypeBuilder<Writing> writing)
    {
        writing.Property(w => w.Place).HasMaxLength(PassagePlace.Longest);
        writing.RefersTo<Writing, Person>(w => new { w.AgencyId, w.WrittenById });
        writing.HasIndex(w => new
        {
            w.AgencyId,
            w.RecordId,
            w.Place,
            w.Version,
            w.Id,
        });
    }

    public void Configure(EntityTypeBuilder<CaseLine> line)
    {
        line.Property(l => l.Section).HasMaxLength(100);
        line.Property(l => l.Note).HasMaxLength(CaseLine.LongestNote);
        line.BelongsTo(l => l.Child, l => new { l.AgencyId, l.ChildId });
        line.HasIndex(l => new
            {
                l.AgencyId,
                l.RecordId,
                l.Section,
                l.ChildId,
            })
            .IsUnique();
    }

    public void Configure(EntityTypeBuilder<RecordSharing> sharing) =>
        sharing.Property(s => s.Fingerprint).HasMaxLength(64);

    public void Configure(EntityTypeBuilder<RecordSignature> signature)
    {
        signature.Property(s => s.Fingerprint).HasMaxLength(64);
        signature.Property(s => s.Statement).HasMaxLength(500);
        signature.Property(s => s.ProvedBy).HasMaxLength(40);
        signature.RefersTo<RecordSignature, RecordSharing>(s => new { s.AgencyId, s.SharingId });
        signature.RefersTo<RecordSignature, Person>(s => new { s.AgencyId, s.SignerId });
        signature
            .HasIndex(s => new
            {
                s.AgencyId,
                s.SharingId,
                s.SignerId,
            })
            .IsUnique();
    }

    public void Configure(EntityTypeBuilder<ChangeRequest> request) =>
        request.RefersTo<ChangeRequest, RecordSharing>(c => new { c.AgencyId, c.SharingId });

    public void Configure(EntityTypeBuilder<Addendum> addendum) =>
        addendum.RefersTo<Addendum, Person>(a => new { a.AgencyId, a.AuthorId });
}
