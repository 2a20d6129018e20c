using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sightline.Data;
using Sightline.Supervisions;

namespace Sightline.Notifications;

internal sealed class NotificationMapping : IEntityTypeConfiguration<Notification>
{
    public void Configure(EntityTypeBuilder<Notification> notification)
    {
        notification.Property(n => n.Rule).HasMaxLength(60);
        notification.RefersTo<Notification, Person>(n => new { n.AgencyId, n.PersonId });
        notification.RefersTo<Notification, Supervision>(n => new { n.AgencyId, n.SupervisionId });
        // The database itself says that it is told once, whichever node tells it.
        notification
            .HasIndex(n => new
            {
                n.AgencyId,
                n.SupervisionId,
                n.Rule,
                n.Step,
                n.SinceOn,
                n.PersonId,
            })
            .IsUnique();
        notification.HasIndex(n => new
        {
            n.AgencyId,
            n.PersonId,
            n.At,
            n.Id,
        });
        notification.HasIndex(n => new
        {
            n.AgencyId,
            n.PersonId,
            n.ReadAt,
        });
    }
}
