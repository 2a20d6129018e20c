using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sightline.Data;
using Sightline.Policies;

namespace Sightline.Disclosures;

internal sealed class DisclosureMapping
    : IEntityTypeConfiguration<Disclosure>,
        IEntityTypeConfiguration<DisclosureReport>
{
    private const int LongestKey = 60;

    public void Configure(EntityTypeBuilder<Disclosure> disclosure)
    {
        disclosure.Property(d => d.Issue).HasMaxLength(LongestKey);
        disclosure.Property(d => d.What).HasMaxLength(Disclosure.LongestWhat);
        disclosure.Property(d => d.WhyNotYet).HasMaxLength(Disclosure.LongestWhyNotYet);
        disclosure.Property(d => d.OtherKnewAt).IsConcurrencyToken();
        disclosure.BelongsTo(d => d.Supervision, d => new { d.AgencyId, d.SupervisionId });
        disclosure.RefersTo<Disclosure, Person>(d => new { d.AgencyId, d.AuthorId });
        disclosure.RefersTo<Disclosure, PolicyVersion>(d => new { d.AgencyId, d.PolicyVersionId });
        disclosure.ConsistsOf(d => d.Reports, r => new { r.AgencyId, r.DisclosureId });
        disclosure.HasIndex(d => new
        {
            d.AgencyId,
            d.SupervisionId,
            d.WrittenAt,
            d.Id,
        });
    }

    public void Configure(EntityTypeBuilder<DisclosureReport> report)
    {
        report.Property(r => r.ToWhom).HasMaxLength(DisclosureReport.LongestName);
        report.Property(r => r.Channel).HasMaxLength(LongestKey);
        report.Property(r => r.PassedOn).HasMaxLength(DisclosureReport.LongestText);
    }
}
