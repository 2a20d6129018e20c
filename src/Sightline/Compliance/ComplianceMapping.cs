using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sightline.Data;

namespace Sightline.Compliance;

internal sealed class ComplianceMapping
    : IEntityTypeConfiguration<StandingRow>,
        IEntityTypeConfiguration<RuleStanding>
{
    public void Configure(EntityTypeBuilder<StandingRow> row)
    {
        row.Property(r => r.HeldOn).HasMaxLength(2000);
        row.BelongsTo(r => r.Supervision, r => new { r.AgencyId, r.Id });
        row.ConsistsOf(r => r.Rules, j => new { j.AgencyId, j.SupervisionId });
        row.HasIndex(r => new
        {
            r.AgencyId,
            r.SupervisorId,
            r.Ended,
        });
        row.HasIndex(r => new
        {
            r.AgencyId,
            r.SuperviseeId,
            r.Ended,
        });
    }

    public void Configure(EntityTypeBuilder<RuleStanding> rule)
    {
        rule.Property(r => r.Rule).HasMaxLength(60);
        rule.Property(r => r.Clause).HasMaxLength(100);
        rule.HasIndex(r => new
            {
                r.AgencyId,
                r.SupervisionId,
                r.Rule,
                r.AppliesFromOn,
            })
            .IsUnique();
    }
}
