using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sightline.Data;

namespace Sightline.History;

internal sealed class HistoryMapping
    : IEntityTypeConfiguration<HistoryEntry>,
        IEntityTypeConfiguration<UnsealedLine>,
        IEntityTypeConfiguration<HistorySeal>,
        IEntityTypeConfiguration<HistoryCheckpoint>,
        IEntityTypeConfiguration<LogHead>,
        IEntityTypeConfiguration<Removal>,
        IEntityTypeConfiguration<ContentReading>
{
    public void Configure(EntityTypeBuilder<HistoryEntry> entry)
    {
        entry.Property(e => e.Act).HasMaxLength(60);
        entry.Property(e => e.About).HasMaxLength(500);
        entry.Property(e => e.Why).HasMaxLength(2000);
        entry.Property(e => e.Fingerprint).HasMaxLength(64);
        entry.Property(e => e.From).HasMaxLength(60);
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
        entry.HasIndex(e => new
        {
            e.AgencyId,
            e.SessionId,
            e.At,
            e.Id,
        });
    }

    public void Configure(EntityTypeBuilder<UnsealedLine> line) =>
        line.Property(l => l.Leaf).HasMaxLength(Merkle.Size);

    public void Configure(EntityTypeBuilder<HistorySeal> seal)
    {
        seal.Property(s => s.Leaf).HasMaxLength(Merkle.Size);
        seal.HasIndex(s => new { s.AgencyId, s.Position }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<LogHead> head) =>
        head.Property(h => h.Size).IsConcurrencyToken();

    public void Configure(EntityTypeBuilder<HistoryCheckpoint> checkpoint)
    {
        checkpoint.Property(c => c.Root).HasMaxLength(64);
        checkpoint.Property(c => c.KeyId).HasMaxLength(16);
        checkpoint.Property(c => c.Signature).HasMaxLength(200);
        checkpoint.HasIndex(c => new { c.AgencyId, c.Size });
    }

    public void Configure(EntityTypeBuilder<Removal> removal) =>
        removal.Property(r => r.Why).HasMaxLength(2000);

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
