using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sightline.Agendas;
using Sightline.Data;
using Sightline.Policies;

namespace Sightline.Decisions;

internal sealed class DecisionMapping
    : IEntityTypeConfiguration<Decision>,
        IEntityTypeConfiguration<DecisionComment>
{
    public void Configure(EntityTypeBuilder<Decision> decision)
    {
        decision.Property(d => d.What).HasMaxLength(Decision.LongestWhat);
        decision.Property(d => d.Why).HasMaxLength(Decision.LongestWhy);
        decision.Property(d => d.SomebodyElse).HasMaxLength(Decision.LongestName);
        decision.Property(d => d.Way).HasMaxLength(60);
        decision.Property(d => d.ConfirmedAt).IsConcurrencyToken();
        decision.BelongsTo(d => d.Supervision, d => new { d.AgencyId, d.SupervisionId });
        decision.BelongsTo(d => d.Child, d => new { d.AgencyId, d.ChildId });
        decision.RefersTo<Decision, Person>(d => new { d.AgencyId, d.AuthorId });
        decision.RefersTo<Decision, PolicyVersion>(d => new { d.AgencyId, d.PolicyVersionId });
        decision.RefersTo<Decision, AgendaItem>(d => new { d.AgencyId, d.AgendaItemId });
        decision.ConsistsOf(d => d.Comments, c => new { c.AgencyId, c.DecisionId });
        decision.HasIndex(d => new
        {
            d.AgencyId,
            d.SupervisionId,
            d.DecidedAt,
            d.Id,
        });
    }

    public void Configure(EntityTypeBuilder<DecisionComment> comment)
    {
        comment.Property(c => c.Text).HasMaxLength(DecisionComment.Longest);
        comment.RefersTo<DecisionComment, Person>(c => new { c.AgencyId, c.AuthorId });
    }
}
