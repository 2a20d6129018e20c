using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sightline.Data;

namespace Sightline.History;

internal sealed class HistoryMapping
    : IEntityTypeConfiguration<HistoryEntry>,
        IEntityTypeConfiguration<ContentReading>
{
    public void Configure(EntityTypeBuilder<HistoryEntry> entry)
    {
        entry.Property(e => e.Act).HasMaxLength(60);
        entry.Property(e => e.About).HasMaxLength(500);
        entry.Property(e => e.Why).HasMaxLength(2000);
        entry.BelongsTo(e => e.Actor, e => new { e.AgencyId, e.ActorId });
        entry.HasIndex(e => new
        {
            e.AgencyId,
            e.SupervisionId,
            e.At,
            e.Id,
        });
        entry.HasIndex(e => new
        {
            e.AgencyId,
            e.PersonId,
            e.At,
            e.Id,
        });
    }

    public void Configure(EntityTypeBuilder<ContentReading> reading)
    {
        reading.Property(r => r.What).HasMaxLength(40);
        reading.Property(r => r.About).HasMaxLength(300);
        reading.Property(r => r.Purpose).HasMaxLength(100);
        reading.Property(r => r.Note).HasMaxLength(2000);
        reading.BelongsTo(r => r.Reader, r => new { r.AgencyId, r.ReaderId });
        reading.RefersTo<ContentReading, Person>(r => new { r.AgencyId, r.SuperviseeId });
        reading.HasIndex(r => new
        {
            r.AgencyId,
            r.SuperviseeId,
            r.At,
            r.Id,
        });
    }
}
