using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sightline.Data;

namespace Sightline.Accounts;

internal sealed class FormPutAsideMapping : IEntityTypeConfiguration<FormPutAside>
{
    public void Configure(EntityTypeBuilder<FormPutAside> form)
    {
        form.RefersTo<FormPutAside, Person>(f => new { f.AgencyId, f.PersonId });
        form.HasIndex(f => f.PutAsideAt);
    }
}
