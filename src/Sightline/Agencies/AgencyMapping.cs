using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sightline.Agencies;

internal sealed class AgencyMapping : IEntityTypeConfiguration<Agency>
{
    public void Configure(EntityTypeBuilder<Agency> agency)
    {
        agency.Property(a => a.Id).ValueGeneratedNever();
        agency.Property(a => a.Name).HasMaxLength(200);
        agency.Property(a => a.Nation).HasMaxLength(40);
        agency.Property(a => a.CaseSystem).HasMaxLength(100);
        agency.Property(a => a.FrontDoor).HasMaxLength(100);
    }
}
