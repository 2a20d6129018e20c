using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sightline.Data;
using Sightline.Teams;

namespace Sightline.People;

internal sealed class PersonMapping
    : IEntityTypeConfiguration<Person>,
        IEntityTypeConfiguration<LineManagement>,
        IEntityTypeConfiguration<ReportingLine>,
        IEntityTypeConfiguration<Leave>,
        IEntityTypeConfiguration<RoleHeld>
{
    public void Configure(EntityTypeBuilder<Person> person)
    {
        person.Property(p => p.Reference).HasMaxLength(60);
        person.Property(p => p.GivenName).HasMaxLength(100);
        person.Property(p => p.FamilyName).HasMaxLength(100);
        person.Property(p => p.Email).HasMaxLength(254);
        person.Property(p => p.Post).HasMaxLength(200);
        person.Property(p => p.Group).HasMaxLength(100);
        person.Property(p => p.Employment).HasMaxLength(20);
        person.HasIndex(p => new { p.AgencyId, p.Reference }).IsUnique();
        person.HasIndex(p => new { p.AgencyId, p.Email }).IsUnique();
        person.HasIndex(p => new
        {
            p.AgencyId,
            p.FamilyName,
            p.GivenName,
            p.Id,
        });
        person.HasIndex(p => p.AccountId);
        person.RefersTo<Person, Team>(p => new { p.AgencyId, p.TeamId });
    }

    public void Configure(EntityTypeBuilder<LineManagement> line)
    {
        line.BelongsTo(l => l.Person, l => new { l.AgencyId, l.PersonId });
        line.BelongsTo(l => l.Manager, l => new { l.AgencyId, l.ManagerId });
    }

    public void Configure(EntityTypeBuilder<ReportingLine> line)
    {
        line.HasKey(l => new
        {
            l.AgencyId,
            l.ManagerId,
            l.PersonId,
        });
        line.HasIndex(l => new
        {
            l.AgencyId,
            l.PersonId,
            l.Steps,
        });
    }

    public void Configure(EntityTypeBuilder<Leave> leave)
    {
        leave.Property(l => l.Kind).HasMaxLength(40);
        leave.BelongsTo(l => l.Person, l => new { l.AgencyId, l.PersonId });
        leave.HasIndex(l => new
        {
            l.AgencyId,
            l.PersonId,
            l.UntilOn,
        });
    }

    public void Configure(EntityTypeBuilder<RoleHeld> role)
    {
        role.Property(r => r.Role).HasMaxLength(40);
        role.BelongsTo(r => r.Person, r => new { r.AgencyId, r.PersonId });
    }
}
