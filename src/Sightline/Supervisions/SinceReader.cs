using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Actions;
using Sightline.Data;
using Sightline.Sessions;

namespace Sightline.Supervisions;

/// <summary>Reads what happened since the last session, in four statements however much it was.</summary>
public sealed partial class SinceReader(SightlineDb db, LineOfSight sight)
{
    /// <summary>One side of paper: nobody talks through more than this.</summary>
    private const int Most = 40;

    public async Task<SinceLastMet?> Read(Guid supervisionId, Guid readerId, DateTime now)
    {
        var since = await Find(supervisionId);
        if (since?.Last is null)
        {
            return since;
        }

        var today = Clock.LocalDay(now);
        since = await WithActions(since, readerId, today);
        since = await WithWhatIsAround(since, readerId, now);
        return await WithItems(since, readerId);
    }

    private async Task<SinceLastMet?> Find(Guid supervisionId)
    {
        var found = await sight
            .Supervisions(Reach.Write, Thing.Agenda)
            .Where(s => s.Id == supervisionId)
            .Select(s => new
            {
                Supervision = s,
                s.Supervisor,
                s.Supervisee,
                Last = db
                    .Sessions.Where(l =>
                        l.AgencyId == s.AgencyId && l.SupervisionId == s.Id && l.HeldAt != null
                    )
                    .OrderByDescending(l => l.On)
                    .ThenByDescending(l => l.StartsAt)
                    .FirstOrDefault(),
                Next = db
                    .Sessions.Where(n =>
                        n.AgencyId == s.AgencyId
                        && n.SupervisionId == s.Id
                        && n.HeldAt == null
                        && n.CalledOffAt == null
                    )
                    .OrderBy(n => n.On)
                    .ThenBy(n => n.StartsAt)
                    .FirstOrDefault(),
            })
            .FirstOrDefaultAsync();
        return found is null
            ? null
            : new()
            {
                Supervision = found.Supervision,
                Last = found.Last,
                Next = found.Next,
            };
    }

    /// <summary>What the reader has not been shown yet is not there; an action closed in such a draft is still open.</summary>
    private async Task<SinceLastMet> WithActions(SinceLastMet since, Guid readerId, DateOnly today)
    {
        var (supervision, lastAt) = (since.Supervision, since.Last!.HeldAt);
        var actions = await db
            .Actions.SeenBy(db, readerId)
            .Where(a =>
                a.AgencyId == supervision.AgencyId
                && a.SupervisionId == supervision.Id
                && (a.ClosedAt == null || a.ClosedAt > lastAt)
            )
            .OrderBy(a => a.ByOn)
            .ThenBy(a => a.Id)
            .Take(Most)
            .Select(a => new
            {
                a.Id,
                a.What,
                a.OwnerId,
                a.ByOn,
                ClosedAt = a.Reviews.Any(r =>
                    db.Records.Any(k =>
                        k.AgencyId == a.AgencyId
                        && k.Id == r.RecordId
                        && (k.SharedAt >= a.ClosedAt || k.WriterId == readerId)
                    )
                )
                    ? a.ClosedAt
                    : null,
                a.ChildId,
                Child = a.ChildId == null
                    ? null
                    : a.Child!.Initials + " (" + a.Child.Reference + ")",
                Update = a
                    .Updates.OrderByDescending(u => u.At)
                    .Select(u => new { u.Text, u.Progress })
                    .FirstOrDefault(),
            })
            .ToListAsync();
        return since with
        {
            ActionsClosed = actions.Count(a => a.ClosedAt is not null),
            Actions =
            [
                .. actions.Select(a =>
                    Line(a.Id, $"Action: {a.What}", a.ChildId, a.Child, since.Next) with
                    {
                        Who =
                            a.OwnerId == supervision.SuperviseeId
                                ? supervision.Supervisee!.GivenName
                                : supervision.Supervisor!.GivenName,
                        On = a.ByOn,
                        Late = a.ClosedAt is null && a.ByOn < today,
                        Now =
                            a.ClosedAt is { } closed
                                ? $"Closed on {Words.Day(Clock.LocalDay(closed))}"
                            : a.Update is null ? "No word yet"
                            : a.Update.Progress is Progress.InTheWay
                                ? $"In the way: {a.Update.Text}"
                            : a.Update.Text.Length == 0 ? a.Update.Progress.InWords
                            : a.Update.Text,
                        Href = $"/actions/{a.Id}",
                    }
                ),
            ],
        };
    }

    private static string Days(DateOnly from, DateOnly until) =>
        from == until ? Words.Day(from) : $"{Words.Day(from)} to {Words.Day(until)}";

    private static SinceLine Line(
        Guid source,
        string talk,
        Guid? childId,
        string? child,
        Session? next
    ) =>
        new(
            source,
            talk,
            childId,
            child,
            next is null ? Guid.Empty : SinceLastMet.ItemIdOf(source, next.Id),
            OnAgenda: false
        );
}
