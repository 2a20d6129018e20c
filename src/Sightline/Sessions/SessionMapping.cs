using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sightline.Data;

namespace Sightline.Sessions;

internal sealed class SessionMapping
    : IEntityTypeConfiguration<Session>,
        IEntityTypeConfiguration<SessionMove>,
        IEntityTypeConfiguration<TemperatureTake>,
        IEntityTypeConfiguration<PreparationNote>
{
    public void Configure(EntityTypeBuilder<Session> session)
    {
        session.Property(s => s.Version).IsConcurrencyToken();
        session.Property(s => s.Place).HasMaxLength(300);
        session.Property(s => s.Form).HasMaxLength(60);
        session.Property(s => s.WhyOutsidePolicy).HasMaxLength(2000);
        session.Property(s => s.Interruptions).HasMaxLength(2000);
        session.Property(s => s.CalledOffReason).HasMaxLength(100);
        session.Property(s => s.CalledOffNote).HasMaxLength(2000);
        session.BelongsTo(s => s.Supervision, s => new { s.AgencyId, s.SupervisionId });
        session.ConsistsOf(s => s.Moves, m => new { m.AgencyId, m.SessionId });
        session.HasIndex(s => new
        {
            s.AgencyId,
            s.SupervisionId,
            s.On,
            s.Id,
        });
        session.HasIndex(s => new
        {
            s.AgencyId,
            s.SuperviseeId,
            s.On,
        });
        session.HasIndex(s => new
        {
            s.AgencyId,
            s.Place,
            s.On,
        });
    }

    public void Configure(EntityTypeBuilder<SessionMove> move)
    {
        move.Property(m => m.Reason).HasMaxLength(100);
        move.Property(m => m.Note).HasMaxLength(2000);
    }

    public void Configure(EntityTypeBuilder<TemperatureTake> take)
    {
        take.RefersTo<TemperatureTake, Session>(t => new { t.AgencyId, t.SessionId });
        take.HasIndex(t => new { t.AgencyId, t.SessionId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<PreparationNote> note)
    {
        note.RefersTo<PreparationNote, Session>(n => new { n.AgencyId, n.SessionId });
        note.HasIndex(n => new
            {
                n.AgencyId,
                n.SessionId,
                n.AuthorId,
                n.Key,
            })
            .IsUnique();
    }
}
