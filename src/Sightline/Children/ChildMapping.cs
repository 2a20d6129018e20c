using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sightline.Data;

namespace Sightline.Children;

internal sealed class ChildMapping
    : IEntityTypeConfiguration<Child>,
        IEntityTypeConfiguration<Allocation>
{
    public void Configure(EntityTypeBuilder<Child> child)
    {
        child.Property(c => c.Initials).HasMaxLength(20);
        child.Property(c => c.Reference).HasMaxLength(60);
        child.Property(c => c.Plan).HasMaxLength(Child.LongestPlan);
        child.HasIndex(c => new { c.AgencyId, c.Reference }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Allocation> allocation)
    {
        allocation.BelongsTo(a => a.Child, a => new { a.AgencyId, a.ChildId });
        allocation.RefersTo<Allocation, Person>(a => new { a.AgencyId, a.WorkerId });
        allocation.RefersTo<Allocation, Person>(a => new { a.AgencyId, a.EndedById });
        allocation.RefersTo<Allocation, Person>(a => new { a.AgencyId, a.HandedToId });
        allocation.Property(a => a.UntilOn).IsConcurrencyToken();
        allocation.HasIndex(a => new
        {
            a.AgencyId,
            a.WorkerId,
            a.UntilOn,
        });
    }
}
