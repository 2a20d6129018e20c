using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sightline.Data;
using Sightline.Records;
using Sightline.Supervisions;

namespace Sightline.CaseNotes;

internal sealed class CaseNoteMapping : IEntityTypeConfiguration<CaseNote>
{
    public void Configure(EntityTypeBuilder<CaseNote> note)
    {
        note.Property(n => n.Reference).HasMaxLength(100);
        note.Property(n => n.WhyNotNeeded).HasMaxLength(2000);
        note.RefersTo<CaseNote, Supervision>(n => new { n.AgencyId, n.SupervisionId });
        note.RefersTo<CaseNote, SessionRecord>(n => new { n.AgencyId, n.RecordId });
        note.BelongsTo(n => n.Discussion, n => new { n.AgencyId, n.DiscussionId });
        note.BelongsTo(n => n.Child, n => new { n.AgencyId, n.ChildId });
        note.HasIndex(n => new { n.AgencyId, n.DiscussionId }).IsUnique();
        note.HasIndex(n => new
        {
            n.AgencyId,
            n.SupervisionId,
            n.RecordedAt,
            n.DueAt,
        });
        note.HasIndex(n => new
        {
            n.AgencyId,
            n.ChildId,
            n.DecidedAt,
        });
    }
}
