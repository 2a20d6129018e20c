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
        // Each session by its key: a join with the newest of every supervision would read them all.
        var keys = sight
            .Supervisions(Reach.Write, Thing.Agenda)
            .Where(s => s.Id == supervisionId)
            .Select(s => new
            {
                Supervision = s,
                LastId = db
                    .Sessions.Where(l =>
                        l.AgencyId == s.AgencyId && l.SupervisionId == s.Id && l.HeldAt != null
                    )
                    .OrderByDescending(l => l.On)
                    .ThenByDescending(l => l.StartsAt)
                    .Select(l => l.Id)
                    .FirstOrDefault(),
                NextId = db
                    .Sessions.Where(n =>
                        n.AgencyId == s.AgencyId
                        && n.SupervisionId == s.Id
                        && n.HeldAt == null
                        && n.CalledOffAt == null
                    )
                    .OrderBy(n => n.On)
                    .ThenBy(n => n.StartsAt)
                    .Select(n => n.Id)
                    .FirstOrDefault(),
            });
        var found = await (
            from key in keys
            join l in db.Sessions
                on new { key.Supervision.AgencyId, Id = key.LastId } equals new { l.AgencyId, l.Id }
                into lasts
            from last in lasts.DefaultIfEmpty()
            join n in db.Sessions
                on new { key.Supervision.AgencyId, Id = key.NextId } equals new { n.AgencyId, n.Id }
                into nexts
            from next in nexts.DefaultIfEmpty()
            select new
            {
                key.Supervision,
                key.Supervision.Supervisor,
                key.Supervision.Supervisee,
                Last = last,
                Next = next,
            }
        ).FirstOrDefaultAsync();
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
                    .Select(u => u.Text)
                    .FirstOrDefault(),
                Progress = a
                    .Updates.OrderByDescending(u => u.At)
                    .Select(u => (Progress?)u.Progress)
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
                            : a.Progress is Progress.InTheWay ? $"In the way: {a.Update}"
                            : a.Update.Length == 0 && a.Progress is { } progress ? progress.InWords
                            : a.Update,
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
