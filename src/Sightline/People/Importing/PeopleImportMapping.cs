using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sightline.Data;

namespace Sightline.People.Importing;

internal sealed class PeopleImportMapping : IEntityTypeConfiguration<PeopleImportRun>
{
    public void Configure(EntityTypeBuilder<PeopleImportRun> run)
    {
        run.Property(r => r.FileName).HasMaxLength(200);
        run.Property(r => r.Done).HasMaxLength(500);
        run.Ignore(r => r.Choices);
        run.Ignore(r => r.Changes);
        run.RefersTo<PeopleImportRun, Person>(r => new { r.AgencyId, r.SentById });
        run.HasIndex(r => new { r.AgencyId, r.DoneAt });
    }
}
