using Microsoft.EntityFrameworkCore;
using Sightline.Data;
using Sightline.Sessions;

namespace Sightline.Agendas;

/// <summary>What one reader sees of the agenda of one session: the supervisee's items first, each in its author's order.</summary>
public sealed record Agenda(Session Session, IReadOnlyList<AgendaLine> Lines)
{
    /// <summary>Nobody reads a longer agenda than this; older items come first, so none is lost.</summary>
    private const int Most = 100;

    public IEnumerable<AgendaLine> Of(Guid authorId) =>
        Lines.Where(l => l.Item.AuthorId == authorId);

    /// <summary>Minutes that the items on it ask for.</summary>
    public int MinutesPlanned =>
        Lines.Where(l => l.Item.WithdrawnAt is null).Sum(l => l.Item.Minutes ?? 0);

    public static async Task<Agenda> Of(
        SightlineDb db,
        Session session,
        Guid readerId,
        CancellationToken cancellation = default
    )
    {
        var startedAt = session.HeldAt ?? DateTime.MaxValue;
        var endsAt = session.Planned ? DateTime.MaxValue : session.EndsAtUtc;
        var lines = await db
            .AgendaItems.Where(i =>
                i.AgencyId == session.AgencyId
                && i.SupervisionId == session.SupervisionId
                && (i.TalkedAboutInId == session.Id || i.TalkedAboutInId == null)
                && (i.AuthorId == readerId || i.SharedAt != null)
                // Taken away before the session leaves no trace; taken away after its start it is shown as withdrawn.
                && (
                    i.WithdrawnAt == null
                    || (i.WithdrawnAt > startedAt && i.AddedForSessionId == session.Id)
                )
            )
            .SelectMany(
                i =>
                    db.Sessions.Where(s => s.AgencyId == i.AgencyId && s.Id == i.AddedForSessionId)
                        .DefaultIfEmpty(),
                (i, s) => new { Item = i, For = s }
            )
            // What was added for a session that is still to come waits for that one; what came up between two is for whatever ends after it.
            .Where(x =>
                x.For == null && x.Item.AddedAt < endsAt
                || x.For != null
                    && (
                        x.For.Id == session.Id
                        || x.For.On <= session.On
                            && (x.For.HeldAt != null || x.For.CalledOffAt != null)
                    )
            )
            .OrderBy(x => x.Item.Position)
            .ThenBy(x => x.Item.AddedAt)
            .Select(x => new AgendaLine(
                x.Item,
                db.Children.Where(c => c.AgencyId == x.Item.AgencyId && c.Id == x.Item.ChildId)
                    .Select(c => c.Initials + " (" + c.Reference + ")")
                    .FirstOrDefault(),
                x.For == null ? null : (DateOnly?)x.For.On,
                x.For != null && x.For.Id != session.Id && x.Item.TalkedAboutInId == null,
                x.For != null && x.For.HeldAt != null
            ))
            .Take(Most)
            .ToListAsync(cancellation);
        return new(
            session,
            [.. lines.OrderByDescending(l => l.Item.AuthorId == session.SuperviseeId)]
        );
    }
}
