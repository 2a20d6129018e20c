using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sightline.Data;
using Sightline.Decisions;
using Sightline.Records;
using Sightline.Supervisions;

namespace Sightline.CaseNotes;

internal sealed class CaseNoteMapping : IEntityTypeConfiguration<CaseNote>
{
    public void Configure(EntityTypeBuilder<CaseNote> note)
    {
        note.Property(n => n.Reference).HasMaxLength(CaseNote.LongestReference);
        note.Property(n => n.WhyNotNeeded).HasMaxLength(CaseNote.LongestReason);
        // Whoever records these words and whoever changes them at the same moment find out about each other.
        note.Property(n => n.Text).IsConcurrencyToken();
        note.Property(n => n.RecordedAt).IsConcurrencyToken();
        note.Property(n => n.ChangedAt).IsConcurrencyToken();
        note.RefersTo<CaseNote, Supervision>(n => new { n.AgencyId, n.SupervisionId });
        note.RefersTo<CaseNote, SessionRecord>(n => new { n.AgencyId, n.RecordId });
        note.RefersTo<CaseNote, Decision>(n => new { n.AgencyId, n.DecisionId });
        note.BelongsTo(n => n.Discussion, n => new { n.AgencyId, n.DiscussionId });
        note.BelongsTo(n => n.Child, n => new { n.AgencyId, n.ChildId });
        note.HasIndex(n => new { n.AgencyId, n.DiscussionId }).IsUnique();
        note.HasIndex(n => new { n.AgencyId, n.DecisionId }).IsUnique();
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
