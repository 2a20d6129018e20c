using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Data;
using Sightline.Sessions;

namespace Sightline.Supervisions;

/// <summary>Reads what happened since the last session, in four statements however much it was.</summary>
public sealed class SinceReader(SightlineDb db, LineOfSight sight)
{
    /// <summary>One side of paper: nobody talks through more than this.</summary>
    private const int Most = 40;

    public async Task<SinceLastMet?> Read(Guid supervisionId, Guid readerId, DateTime now)
    {
        var since = await Find(supervisionId, now);
        if (since?.Last is null)
        {
            return since;
        }

        var today = Clock.LocalDay(now);
        since = await WithActions(since, today);
        since = await WithPeople(since, today);
        return await WithItems(since, readerId);
    }

    private async Task<SinceLastMet?> Find(Guid supervisionId, DateTime now)
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
                Notes = db
                    .CaseNotes.Where(n =>
                        n.AgencyId == s.AgencyId && n.SupervisionId == s.Id && n.RecordedAt == null
                    )
                    .OrderBy(n => n.DueAt)
                    .Take(Most)
                    .Select(n => new
                    {
                        n.Id,
                        n.ChildId,
                        Child = n.Child!.Initials + " (" + n.Child.Reference + ")",
                        n.DecidedAt,
                        n.DueAt,
                    })
                    .ToList(),
            })
            .FirstOrDefaultAsync();
        return found is null
            ? null
            : new()
            {
                Supervision = found.Supervision,
                Last = found.Last,
                Next = found.Next,
                CaseNotes =
                [
                    .. found.Notes.Select(n =>
                        Line(
                            n.Id,
                            $"Put on the child’s record: {n.Child}",
                            n.ChildId,
                            n.Child,
                            found.Next
                        ) with
                        {
                            On = Clock.LocalDay(n.DecidedAt),
                            Now = $"due {Words.Moment(n.DueAt)}",
                            Late = n.DueAt < now,
                            Href = "/case-record",
                        }
                    ),
                ],
            };
    }

    private async Task<SinceLastMet> WithActions(SinceLastMet since, DateOnly today)
    {
        var (supervision, lastAt) = (since.Supervision, since.Last!.HeldAt);
        var actions = await db
            .Actions.Where(a =>
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
                a.ClosedAt,
                a.ChildId,
                Child = a.ChildId == null
                    ? null
                    : a.Child!.Initials + " (" + a.Child.Reference + ")",
                Update = a
                    .Updates.OrderByDescending(u => u.At)
                    .Select(u => new { u.Text, u.StandsInTheWay })
                    .FirstOrDefault(),
            })
            .ToListAsync();
        return since with
        {
            ActionsDone = actions.Count(a => a.ClosedAt is not null),
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
                            a.ClosedAt is not null ? "Done"
                            : a.Update is null ? "No word yet"
                            : a.Update.StandsInTheWay ? $"In the way: {a.Update.Text}"
                            : a.Update.Text,
                        Href = $"/actions/{a.Id}",
                    }
                ),
            ],
        };
    }

    /// <summary>New children, leave ahead, and how the supervisee said they arrived last time.</summary>
    private async Task<SinceLastMet> WithPeople(SinceLastMet since, DateOnly today)
    {
        var (supervision, last) = (since.Supervision, since.Last!);
        var (supervisee, supervisor) = (supervision.SuperviseeId, supervision.SupervisorId);
        var people = await db
            .People.Where(p =>
                p.AgencyId == supervision.AgencyId && (p.Id == supervisee || p.Id == supervisor)
            )
            .Select(p => new
            {
                p.Id,
                p.GivenName,
                Temperature = db
                    .TemperatureTakes.Where(t =>
                        t.AgencyId == p.AgencyId && t.PersonId == p.Id && t.SessionId == last.Id
                    )
                    .Select(t => new { t.Step })
                    .FirstOrDefault(),
                Leave = db
                    .Leaves.Where(l =>
                        l.AgencyId == p.AgencyId && l.PersonId == p.Id && l.UntilOn >= today
                    )
                    .OrderBy(l => l.FromOn)
                    .Take(6)
                    .Select(l => new
                    {
                        l.Id,
                        l.FromOn,
                        l.UntilOn,
                        l.Kind,
                    })
                    .ToList(),
                Allocations = db
                    .Allocations.Where(a =>
                        a.AgencyId == p.AgencyId
                        && a.WorkerId == p.Id
                        && p.Id == supervisee
                        && a.UntilOn == null
                        && a.FromOn > last.On
                    )
                    .OrderBy(a => a.FromOn)
                    .Take(Most)
                    .Select(a => new
                    {
                        a.Id,
                        a.ChildId,
                        Child = a.Child!.Initials + " (" + a.Child.Reference + ")",
                        a.FromOn,
                    })
                    .ToList(),
            })
            .ToListAsync();
        var temperature = people.Find(p => p.Id == supervisee)?.Temperature;
        return since with
        {
            TemperatureTaken = temperature is not null,
            TemperatureStep = temperature?.Step,
            Leave =
            [
                .. people
                    .SelectMany(p => p.Leave.Select(l => (Person: p.GivenName, Leave: l)))
                    .OrderBy(l => l.Leave.FromOn)
                    .Select(l =>
                        Line(
                            l.Leave.Id,
                            $"Leave: {l.Person}, {Days(l.Leave.FromOn, l.Leave.UntilOn)}",
                            null,
                            null,
                            since.Next
                        ) with
                        {
                            Who = l.Person,
                            Now = Days(l.Leave.FromOn, l.Leave.UntilOn),
                        }
                    ),
            ],
            Allocations =
            [
                .. people
                    .SelectMany(p => p.Allocations)
                    .Select(a =>
                        Line(a.Id, $"New: {a.Child}", a.ChildId, a.Child, since.Next) with
                        {
                            On = a.FromOn,
                        }
                    ),
            ],
        };
    }

    /// <summary>What is on the agenda to come, and so which of it was not reached.</summary>
    private async Task<SinceLastMet> WithItems(SinceLastMet since, Guid readerId)
    {
        var supervision = since.Supervision;
        var items = await db
            .AgendaItems.Where(i =>
                i.AgencyId == supervision.AgencyId
                && i.SupervisionId == supervision.Id
                && i.TalkedAboutInId == null
                && (i.AuthorId == readerId || i.SharedAt != null)
            )
            .Join(
                db.Sessions,
                i => new { i.AgencyId, Id = i.AddedForSessionId },
                s => new { s.AgencyId, s.Id },
                (i, s) =>
                    new
                    {
                        Item = i,
                        s.On,
                        Held = s.HeldAt != null,
                    }
            )
            .OrderBy(x => x.On)
            .ThenBy(x => x.Item.Position)
            .Take(100)
            .Select(x => new
            {
                x.Item.Id,
                x.Item.Text,
                x.Item.ChildId,
                x.Item.AuthorId,
                x.On,
                x.Held,
                Withdrawn = x.Item.WithdrawnAt != null,
            })
            .ToListAsync();
        var there = items.Where(i => !i.Withdrawn).Select(i => i.Id).ToHashSet();

        IReadOnlyList<SinceLine> Marked(IReadOnlyList<SinceLine> lines) =>
            [.. lines.Select(l => l with { OnAgenda = there.Contains(l.ItemId) })];

        return since with
        {
            Actions = Marked(since.Actions),
            CaseNotes = Marked(since.CaseNotes),
            Allocations = Marked(since.Allocations),
            Leave = Marked(since.Leave),
            NotReached =
            [
                .. items
                    .Where(i => i.Held && !i.Withdrawn)
                    .Select(i =>
                        Line(i.Id, i.Text, i.ChildId, null, since.Next) with
                        {
                            Who =
                                i.AuthorId == supervision.SuperviseeId
                                    ? supervision.Supervisee!.GivenName
                                    : supervision.Supervisor!.GivenName,
                            On = i.On,
                            OnAgenda = true,
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
