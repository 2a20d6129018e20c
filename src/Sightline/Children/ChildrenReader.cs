using Microsoft.EntityFrameworkCore;
using Sightline.Accounts;
using Sightline.Actions;
using Sightline.CaseNotes;
using Sightline.Data;
using Sightline.Records;

namespace Sightline.Children;

/// <summary>Reads the lists of children that somebody sees, by initials.</summary>
public sealed class ChildrenReader(SightlineDb db, CurrentPerson me)
{
    public const int PageOf = PageEnd.PageOf;

    /// <summary>One page, and one line more where there is another page.</summary>
    public async Task<IReadOnlyList<ChildLine>> Lines(
        ListsInSight lists,
        ChildrenAsked asked,
        DateOnly today,
        Guid? after
    )
    {
        var (agency, person) = (me.AgencyId, me.Person.Id);
        var supervisions = lists.Supervisions.ToArray();
        if (supervisions.Length == 0)
        {
            return [];
        }

        var waiting = db.CaseNotes.Waiting;
        var open = db.Actions.Open.SeenBy(db, person);
        var held = Held(lists, asked, supervisions, today);
        if (after is { } id)
        {
            if (
                await held.Where(a => a.Id == id)
                    .Select(a => new { a.Child!.Initials, a.Child.Reference })
                    .FirstOrDefaultAsync()
                is not { } last
            )
            {
                return [];
            }

            held = held.Where(a =>
                a.Child!.Initials.CompareTo(last.Initials) > 0
                || a.Child.Initials == last.Initials
                    && (
                        a.Child.Reference.CompareTo(last.Reference) > 0
                        || a.Child.Reference == last.Reference && a.Id.CompareTo(id) > 0
                    )
            );
        }

        return await held.OrderBy(a => a.Child!.Initials)
            .ThenBy(a => a.Child!.Reference)
            .ThenBy(a => a.Id)
            .Take(PageOf + 1)
            .Select(a => new ChildLine(
                a.Id,
                a.ChildId,
                a.Child!.Initials,
                a.Child.Reference,
                a.Child.BornOn,
                a.Child.Plan,
                a.WorkerId,
                a.FromOn,
                a.UntilOn,
                a.WhyEnded,
                (
                    from d in db.Discussions
                    where d.AgencyId == agency && d.ChildId == a.ChildId
                    join r in db.Records
                        on new { d.AgencyId, Id = d.RecordId } equals new { r.AgencyId, r.Id }
                    where
                        supervisions.Contains(r.SupervisionId)
                        && (r.WriterId == person || r.SharedAt != null)
                    select (DateOnly?)r.Session!.On
                ).Max(),
                waiting
                    .Where(n =>
                        n.AgencyId == agency
                        && n.ChildId == a.ChildId
                        && supervisions.Contains(n.SupervisionId)
                    )
                    .Select(n => (DateTime?)n.DueAt)
                    .Min(),
                open.Count(o =>
                    o.AgencyId == agency
                    && o.ChildId == a.ChildId
                    && supervisions.Contains(o.SupervisionId)
                )
            ))
            .ToListAsync();
    }

    private IQueryable<Allocation> Held(
        ListsInSight lists,
        ChildrenAsked asked,
        Guid[] supervisions,
        DateOnly today
    )
    {
        var agency = me.AgencyId;
        Guid[] workers =
        [
            .. lists
                .Workers.Select(w => w.Id)
                .Where(w => asked.WorkerId is null || w == asked.WorkerId),
        ];
        var all = db.Allocations.Where(a => a.AgencyId == agency && workers.Contains(a.WorkerId));
        if (asked.Show == ChildrenShown.Before)
        {
            return all.Where(a => a.UntilOn < today);
        }

        var now = all.Where(a => a.UntilOn == null || a.UntilOn >= today);
        return asked.Show == ChildrenShown.Now
            ? now
            : now.Where(a =>
                db.CaseNotes.Any(n =>
                    n.AgencyId == agency
                    && n.ChildId == a.ChildId
                    && supervisions.Contains(n.SupervisionId)
                    && (n.RecordedAt == null || n.ChangedAt != null)
                )
            );
    }
}
