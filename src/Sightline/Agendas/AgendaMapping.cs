using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sightline.Children;
using Sightline.Data;
using Sightline.Sessions;
using Sightline.Supervisions;

namespace Sightline.Agendas;

internal sealed class AgendaMapping
    : IEntityTypeConfiguration<AgendaItem>,
        IEntityTypeConfiguration<NothingToday>
{
    public void Configure(EntityTypeBuilder<AgendaItem> item)
    {
        item.Property(i => i.Text).HasMaxLength(2000);
        item.Property(i => i.Kind).HasMaxLength(60);
        item.RefersTo<AgendaItem, Supervision>(i => new { i.AgencyId, i.SupervisionId });
        item.RefersTo<AgendaItem, Session>(i => new { i.AgencyId, i.AddedForSessionId });
        item.RefersTo<AgendaItem, Child>(i => new { i.AgencyId, i.ChildId });
        item.HasIndex(i => new
        {
            i.AgencyId,
            i.SupervisionId,
            i.TalkedAboutInId,
            i.WithdrawnAt,
        });
    }

    public void Configure(EntityTypeBuilder<NothingToday> nothing)
    {
        nothing.Property(n => n.Section).HasMaxLength(100);
        nothing.RefersTo<NothingToday, Session>(n => new { n.AgencyId, n.SessionId });
        nothing
            .HasIndex(n => new
            {
                n.AgencyId,
                n.SessionId,
                n.Section,
            })
            .IsUnique();
    }
}
