using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sightline.Data;

namespace Sightline.Supervisions;

internal sealed class SupervisionMapping : IEntityTypeConfiguration<Supervision>
{
    public void Configure(EntityTypeBuilder<Supervision> supervision)
    {
        supervision.Property(s => s.Stream).HasMaxLength(60);
        supervision.Property(s => s.WhyNotLineManager).HasMaxLength(2000);
        supervision.Property(s => s.WhyEnded).HasMaxLength(2000);
        supervision.Property(s => s.WhyArrangementNotAgreed).HasMaxLength(2000);
        supervision.Property(s => s.Version).IsConcurrencyToken();
        supervision.BelongsTo(s => s.Supervisor, s => new { s.AgencyId, s.SupervisorId });
        supervision.BelongsTo(s => s.Supervisee, s => new { s.AgencyId, s.SuperviseeId });
        supervision.HasIndex(s => new { s.AgencyId, s.SuperviseeId });
        // Two managers who set up at once: nobody has two supervisors in one stream. One that waits for a senior manager has not begun.
        supervision
            .HasIndex(s => new
            {
                s.AgencyId,
                s.SuperviseeId,
                s.Stream,
            })
            .IsUnique()
            .HasFilter(
                """ "EndedOn" IS NULL AND ("LineManaged" OR "ArrangementAgreedAt" IS NOT NULL) """.Trim()
            );
    }
}
