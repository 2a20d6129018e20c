using Microsoft.EntityFrameworkCore;

namespace Sightline.Supervisions;

/// <summary>The people's side of the page, and what of all this is on the agenda already.</summary>
public sealed partial class SinceReader
{
    /// <summary>Leave of the two that is still to come, and children who are new since they last met.</summary>
    private async Task<SinceLastMet> WithPeople(SinceLastMet since, DateOnly today)
    {
        var (supervision, last) = (since.Supervision, since.Last!);
        var (agency, supervisee, supervisor) = (
            supervision.AgencyId,
            supervision.SuperviseeId,
            supervision.SupervisorId
        );
        var leave = db
            .Leaves.Where(l =>
                l.AgencyId == agency
                && (l.PersonId == supervisee || l.PersonId == supervisor)
                && l.UntilOn >= today
            )
            .Select(l => new
            {
                l.Id,
                l.PersonId,
                l.FromOn,
                UntilOn = (DateOnly?)l.UntilOn,
                ChildId = (Guid?)null,
                Initials = (string?)null,
                Reference = (string?)null,
            });
        var allocated = db
            .Allocations.Where(a =>
                a.AgencyId == agency
                && a.WorkerId == supervisee
                && a.UntilOn == null
                && a.FromOn > last.On
            )
            .Select(a => new
            {
                a.Id,
                PersonId = a.WorkerId,
                a.FromOn,
                a.UntilOn,
                ChildId = (Guid?)a.ChildId,
                Initials = (string?)a.Child!.Initials,
                Reference = (string?)a.Child.Reference,
            });
        var found = await leave.Concat(allocated).OrderBy(f => f.FromOn).Take(Most).ToListAsync();
        return since with
        {
            Leave =
            [
                .. found
                    .Where(f => f.ChildId is null)
                    .Select(f =>
                        (
                            f.Id,
                            Who: f.PersonId == supervisee
                                ? supervision.Supervisee!.GivenName
                                : supervision.Supervisor!.GivenName,
                            Days: Days(f.FromOn, f.UntilOn!.Value)
                        )
                    )
                    .Select(l =>
                        Line(l.Id, $"Leave: {l.Who}, {l.Days}", null, null, since.Next) with
                        {
                            Who = l.Who,
                            Now = l.Days,
                        }
                    ),
            ],
            Allocations =
            [
                .. found
                    .Where(f => f.ChildId is not null)
                    .Select(f =>
                        (f.Id, f.ChildId, f.FromOn, Child: $"{f.Initials} ({f.Reference})")
                    )
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
