using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sightline.Data;

namespace Sightline.Planning;

internal sealed class PlanningMapping
    : IEntityTypeConfiguration<WorkingPattern>,
        IEntityTypeConfiguration<Room>
{
    public void Configure(EntityTypeBuilder<WorkingPattern> pattern)
    {
        pattern.Ignore(p => p.Week);
        pattern.RefersTo<WorkingPattern, Person>(p => new { p.AgencyId, p.PersonId });
        pattern.ConsistsOf(p => p.Hours, h => new { h.AgencyId, h.PatternId });
        pattern.ConsistsOf(p => p.Protected, t => new { t.AgencyId, t.PatternId });
    }

    public void Configure(EntityTypeBuilder<Room> room)
    {
        room.Property(r => r.Name).HasMaxLength(100);
        room.HasIndex(r => new { r.AgencyId, r.Name });
    }
}
