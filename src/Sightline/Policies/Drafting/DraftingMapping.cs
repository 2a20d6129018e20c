using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sightline.Data;

namespace Sightline.Policies.Drafting;

internal sealed class DraftingMapping
    : IEntityTypeConfiguration<PolicyDraft>,
        IEntityTypeConfiguration<PolicyDraftFile>,
        IEntityTypeConfiguration<WrittenPolicy>,
        IEntityTypeConfiguration<PolicySimulation>,
        IEntityTypeConfiguration<SimulatedTeam>,
        IEntityTypeConfiguration<StandingRenewal>
{
    public void Configure(EntityTypeBuilder<PolicyDraft> draft)
    {
        draft.Property(d => d.StartedFrom).HasMaxLength(300);
        draft.Ignore(d => d.Own);
        draft.ConsistsOf(d => d.Files, f => new { f.AgencyId, f.DraftId });
        draft.HasIndex(d => new { d.AgencyId, d.StartedAt });
    }

    public void Configure(EntityTypeBuilder<PolicyDraftFile> file) =>
        file.HasIndex(f => new
            {
                f.AgencyId,
                f.DraftId,
                f.Key,
            })
            .IsUnique();

    public void Configure(EntityTypeBuilder<WrittenPolicy> document)
    {
        document.Property(d => d.Name).HasMaxLength(200);
        document.Property(d => d.MediaType).HasMaxLength(100);
        document.Property(d => d.Fingerprint).HasMaxLength(64);
        document.RefersTo<WrittenPolicy, PolicyVersion>(d => new { d.AgencyId, d.Id });
    }

    public void Configure(EntityTypeBuilder<PolicySimulation> simulation)
    {
        simulation.Property(s => s.Fingerprint).HasMaxLength(64);
        // Two nodes that take the same people: the second finds that they are done and lets go.
        simulation.Property(s => s.Done).IsConcurrencyToken();
        simulation.RefersTo<PolicySimulation, PolicyDraft>(s => new { s.AgencyId, s.DraftId });
        simulation.ConsistsOf(s => s.Teams, t => new { t.AgencyId, t.SimulationId });
        simulation.HasIndex(s => new { s.FinishedAt, s.AskedAt });
    }

    public void Configure(EntityTypeBuilder<SimulatedTeam> team) =>
        team.HasIndex(t => new { t.AgencyId, t.SimulationId });

    public void Configure(EntityTypeBuilder<StandingRenewal> renewal)
    {
        renewal.Property(r => r.Done).IsConcurrencyToken();
        renewal.RefersTo<StandingRenewal, PolicyVersion>(r => new { r.AgencyId, r.Id });
        renewal.HasIndex(r => new { r.FinishedAt, r.AskedAt });
    }
}
