using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sightline.Data;

namespace Sightline.Policies;

internal sealed class PolicyMapping
    : IEntityTypeConfiguration<PolicyVersion>,
        IEntityTypeConfiguration<PolicyRead>
{
    public void Configure(EntityTypeBuilder<PolicyVersion> policy)
    {
        policy.Property(p => p.Title).HasMaxLength(300);
        policy.Property(p => p.Fingerprint).HasMaxLength(64);
        policy.Property(p => p.ApprovedBy).HasMaxLength(200);
        policy.HasIndex(p => new { p.AgencyId, p.EffectiveOn }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<PolicyRead> reading)
    {
        reading.RefersTo<PolicyRead, PolicyVersion>(r => new { r.AgencyId, r.PolicyVersionId });
        reading.RefersTo<PolicyRead, Person>(r => new { r.AgencyId, r.PersonId });
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
