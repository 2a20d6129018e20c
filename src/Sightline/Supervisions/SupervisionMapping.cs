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
        supervision.BelongsTo(s => s.Supervisor, s => new { s.AgencyId, s.SupervisorId });
        supervision.BelongsTo(s => s.Supervisee, s => new { s.AgencyId, s.SuperviseeId });
    }
}
