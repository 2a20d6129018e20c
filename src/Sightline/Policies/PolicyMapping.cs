using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sightline.Data;

namespace Sightline.Policies;

internal sealed class PolicyMapping
    : IEntityTypeConfiguration<PolicyVersion>,
        IEntityTypeConfiguration<PolicyReading>
{
    public void Configure(EntityTypeBuilder<PolicyVersion> policy)
    {
        policy.Property(p => p.Title).HasMaxLength(300);
        policy.Property(p => p.Fingerprint).HasMaxLength(64);
        policy.HasIndex(p => new { p.AgencyId, p.EffectiveOn });
    }

    public void Configure(EntityTypeBuilder<PolicyReading> reading)
    {
        reading.RefersTo<PolicyReading, PolicyVersion>(r => new { r.AgencyId, r.PolicyVersionId });
        reading.RefersTo<PolicyReading, Person>(r => new { r.AgencyId, r.PersonId });
        reading
            .HasIndex(r => new
            {
                r.AgencyId,
                r.PersonId,
                r.PolicyVersionId,
            })
            .IsUnique();
    }
}
