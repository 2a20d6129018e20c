using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.Supervisions;

namespace Sightline.Actions;

/// <summary>Reads open actions that the person who is signed in may see.</summary>
public sealed class ActionReader(SightlineDb db, CurrentPerson me, LineOfSight sight)
{
    /// <summary>More than anybody chooses from.</summary>
    private const int MostChoices = 200;

    private Guid Me => me.Person.Id;

    /// <summary>One page, and one line more where there is another page. One statement.</summary>
    public async Task<List<ActionLine>> Page(ActionFilter filter, PageEnd? after)
    {
        var person = Me;
        var seen = db.Actions.Open.SeenBy(db, person);
        var lines =
            from v in Supervisions(filter)
            from a in seen.Where(a => a.AgencyId == v.AgencyId && a.SupervisionId == v.Id)
            select new { Supervision = v, Action = a };
        if (!filter.Everybodys)
        {
            lines = filter.OthersOnly
                ? lines.Where(l => l.Action.OwnerId != person)
                : lines.Where(l => l.Action.OwnerId == person);
        }

        if (filter.Child is { } child)
        {
            lines = lines.Where(l => l.Action.ChildId == child);
        }

        if (filter.Person is { } other)
        {
            lines = lines.Where(l =>
                l.Supervision.SuperviseeId == other || l.Supervision.SupervisorId == other
            );
        }

        if (after is not null)
        {
            var (on, id) = (after.On, after.Id);
            lines = lines.Where(l =>
                l.Action.ByOn > on || l.Action.ByOn == on && l.Action.Id.CompareTo(id) > 0
            );
        }

        return await lines
            .OrderBy(l => l.Action.ByOn)
            .ThenBy(l => l.Action.Id)
            .Take(PageEnd.PageOf + 1)
            .Select(l => new
            {
                l.Action.Id,
                l.Action.What,
                l.Action.OwnerId,
                l.Action.ByOn,
                Child = l.Action.ChildId == null
                    ? null
                    : l.Action.Child!.Initials + " (" + l.Action.Child.Reference + ")",
                l.Supervision.SuperviseeId,
                Supervisee = l.Supervision.Supervisee!.GivenName
                    + " "
                    + l.Supervision.Supervisee.FamilyName,
                Supervisor = l.Supervision.Supervisor!.GivenName
                    + " "
                    + l.Supervision.Supervisor.FamilyName,
                Said = l
                    .Action.Updates.OrderByDescending(u => u.At)
                    .Select(u => new
                    {
                        u.Progress,
                        u.ById,
                        u.At,
                    })
                    .FirstOrDefault(),
            })
            .Select(l => new ActionLine
            {
                Id = l.Id,
                What = l.What,
                Child = l.Child,
                OwnerId = l.OwnerId,
                Owner = l.OwnerId == l.SuperviseeId ? l.Supervisee : l.Supervisor,
                With = l.SuperviseeId == person ? l.Supervisor : l.Supervisee,
                ByOn = l.ByOn,
                Progress = l.Said == null ? null : l.Said.Progress,
                SaidBy =
                    l.Said == null ? null
                    : l.Said.ById == person ? "you"
                    : l.Said.ById == l.SuperviseeId ? l.Supervisee
                    : l.Supervisor,
                SaidAt = l.Said == null ? null : l.Said.At,
            })
            .ToListAsync();
    }

    /// <summary>The children that the open actions in the list are about.</summary>
    public async Task<List<SelectListItem>> Children(ActionFilter filter)
    {
        var seen = db.Actions.Open.SeenBy(db, Me);
        var about =
            from v in Supervisions(filter)
            from a in seen.Where(a => a.AgencyId == v.AgencyId && a.SupervisionId == v.Id)
            where a.ChildId != null
            select new
            {
                a.ChildId,
                a.Child!.Initials,
                a.Child.Reference,
            };
        var children = await about
            .Distinct()
            .OrderBy(c => c.Initials)
            .ThenBy(c => c.Reference)
            .Take(MostChoices)
            .ToListAsync();
        return
        [
            .. children.Select(c => new SelectListItem(
                $"{c.Initials} ({c.Reference})",
                c.ChildId.ToString(),
                c.ChildId == filter.Child
            )),
        ];
    }

    /// <summary>Those with whom the reader is in supervision now.</summary>
    public async Task<List<SelectListItem>> People(ActionFilter filter)
    {
        var person = Me;
        var people = await Supervisions(new())
            .Select(v => v.SuperviseeId == person ? v.Supervisor! : v.Supervisee!)
            .Select(p => new
            {
                p.Id,
                p.GivenName,
                p.FamilyName,
            })
            .Distinct()
            .OrderBy(p => p.FamilyName)
            .ThenBy(p => p.GivenName)
            .Take(MostChoices)
            .ToListAsync();
        return
        [
            .. people.Select(p => new SelectListItem(
                $"{p.GivenName} {p.FamilyName}",
                p.Id.ToString(),
                p.Id == filter.Person
            )),
        ];
    }

    /// <summary>One supervision, also when it is over; or all of the reader's that last.</summary>
    private IQueryable<Supervision> Supervisions(ActionFilter filter) =>
        filter.SupervisionId is { } id
            ? sight.Supervisions(Reach.Read, Thing.Actions).Where(v => v.Id == id)
            : sight.MySupervisions.Where(v => v.EndedOn == null);
}
