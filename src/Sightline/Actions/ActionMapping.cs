using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sightline.Data;
using Sightline.Records;
using Sightline.Supervisions;

namespace Sightline.Actions;

internal sealed class ActionMapping
    : IEntityTypeConfiguration<AgreedAction>,
        IEntityTypeConfiguration<ActionReview>,
        IEntityTypeConfiguration<ActionUpdate>
{
    public void Configure(EntityTypeBuilder<AgreedAction> action)
    {
        action.Property(a => a.What).HasMaxLength(2000);
        action.Property(a => a.Why).HasMaxLength(2000);
        action.Property(a => a.HowWeWillKnow).HasMaxLength(2000);
        action.RefersTo<AgreedAction, Supervision>(a => new { a.AgencyId, a.SupervisionId });
        action.RefersTo<AgreedAction, SessionRecord>(a => new { a.AgencyId, a.RecordId });
        action.RefersTo<AgreedAction, Person>(a => new { a.AgencyId, a.OwnerId });
        action.BelongsTo(a => a.Child, a => new { a.AgencyId, a.ChildId });
        action.ConsistsOf(a => a.Reviews, r => new { r.AgencyId, r.ActionId });
        action.ConsistsOf(a => a.Updates, u => new { u.AgencyId, u.ActionId });
        action.HasIndex(a => new
        {
            a.AgencyId,
            a.SupervisionId,
            a.ClosedAt,
        });
        action.HasIndex(a => new
        {
            a.AgencyId,
            a.OwnerId,
            a.ClosedAt,
            a.ByOn,
        });
    }

    public void Configure(EntityTypeBuilder<ActionReview> review)
    {
        review.Property(r => r.Outcome).HasMaxLength(40);
        review.Property(r => r.Note).HasMaxLength(2000);
        review.RefersTo<ActionReview, SessionRecord>(r => new { r.AgencyId, r.RecordId });
        review
            .HasIndex(r => new
            {
                r.AgencyId,
                r.ActionId,
                r.RecordId,
            })
            .IsUnique();
    }

    public void Configure(EntityTypeBuilder<ActionUpdate> update)
    {
        update.Property(u => u.Text).HasMaxLength(ActionUpdate.LongestText);
        update.HasIndex(u => new
        {
            u.AgencyId,
            u.ActionId,
            u.At,
            u.Id,
        });
    }
}
