using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sightline.Data;

namespace Sightline.Concerns;

internal sealed class ConcernMapping
    : IEntityTypeConfiguration<Concern>,
        IEntityTypeConfiguration<ConcernMessage>
{
    public void Configure(EntityTypeBuilder<Concern> concern)
    {
        concern.Property(c => c.What).HasMaxLength(Concern.LongestText);
        concern.Property(c => c.WouldHelp).HasMaxLength(Concern.LongestText);
        concern.Property(c => c.Outcome).HasMaxLength(Concern.LongestText);
        concern.Property(c => c.Revision).IsConcurrencyToken();
        concern.BelongsTo(c => c.Supervision, c => new { c.AgencyId, c.SupervisionId });
        concern.BelongsTo(c => c.RaisedBy, c => new { c.AgencyId, c.RaisedById });
        concern.BelongsTo(c => c.Handler, c => new { c.AgencyId, c.HandlerId });
        concern.ConsistsOf(c => c.Messages, m => new { m.AgencyId, m.ConcernId });
        concern.HasIndex(c => new
        {
            c.AgencyId,
            c.HandlerId,
            c.RaisedAt,
        });
        concern.HasIndex(c => new
        {
            c.AgencyId,
            c.RaisedById,
            c.RaisedAt,
        });
    }

    public void Configure(EntityTypeBuilder<ConcernMessage> message)
    {
        message.Property(m => m.Text).HasMaxLength(Concern.LongestText);
        message.BelongsTo(m => m.Author, m => new { m.AgencyId, m.AuthorId });
    }
}
