using Microsoft.EntityFrameworkCore;

namespace Sightline.Supervisions;

/// <summary>The people's side of the page, and what of all this is on the agenda already.</summary>
public sealed partial class SinceReader
{
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
}
