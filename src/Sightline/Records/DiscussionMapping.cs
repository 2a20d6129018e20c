using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sightline.Data;

namespace Sightline.Records;

internal sealed class DiscussionMapping
    : IEntityTypeConfiguration<ChildDiscussion>,
        IEntityTypeConfiguration<DiscussionHeading>
{
    public void Configure(EntityTypeBuilder<ChildDiscussion> discussion)
    {
        discussion.Property(d => d.NoteChoice).HasMaxLength(100);
        discussion.Property(d => d.WhyNotSeenAlone).HasMaxLength(2000);
        discussion.BelongsTo(d => d.Child, d => new { d.AgencyId, d.ChildId });
        discussion.ConsistsOf(d => d.Headings, h => new { h.AgencyId, h.DiscussionId });
        discussion
            .HasIndex(d => new
            {
                d.AgencyId,
                d.RecordId,
                d.ChildId,
            })
            .IsUnique();
        discussion.HasIndex(d => new
        {
            d.AgencyId,
            d.ChildId,
            d.Id,
        });
    }

    public void Configure(EntityTypeBuilder<DiscussionHeading> heading) =>
        heading
            .HasIndex(h => new
            {
                h.AgencyId,
                h.DiscussionId,
                h.Key,
            })
            .IsUnique();
}
