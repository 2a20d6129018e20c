using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sightline.Data;

namespace Sightline.Teams;

internal sealed class TeamMapping
    : IEntityTypeConfiguration<Service>,
        IEntityTypeConfiguration<Team>
{
    public void Configure(EntityTypeBuilder<Service> service)
    {
        service.Property(s => s.Name).HasMaxLength(200);
        service.HasIndex(s => new { s.AgencyId, s.Name }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Team> team)
    {
        team.Property(t => t.Name).HasMaxLength(200);
        team.BelongsTo(t => t.Service, t => new { t.AgencyId, t.ServiceId });
        team.HasIndex(t => new
            {
                t.AgencyId,
                t.ServiceId,
                t.Name,
            })
            .IsUnique();
    }
}
