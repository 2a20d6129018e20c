using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.Policies;

namespace Sightline.Notifications;

/// <summary>What somebody was told, newest first, each with the thing to do. Nothing here says what was talked about.</summary>
public sealed class IndexModel(
    SightlineDb db,
    CurrentPerson me,
    LineOfSight sight,
    PolicyInForce policies,
    TimeProvider clock
) : PageModel
{
    private const int Most = 25;

    public IReadOnlyList<NotificationLine> Lines { get; private set; } = [];
    public Guid? Next { get; private set; }
    public bool FirstPage { get; private set; }
    public bool AnyNew => me.NewNotifications > 0;

    /// <param name="after">The last notification of the page before; keys are made in the order of time.</param>
    public async Task OnGetAsync(Guid? after = null)
    {
        FirstPage = after is null;
        var policy = (await policies.On(me.AgencyId, clock.Today)).Policy;
        var inSight = sight.Supervisions(Reach.Read, Thing.Dates);
        var mine = db.Notifications.Where(n =>
            n.AgencyId == me.AgencyId && n.PersonId == me.Person.Id
        );
        if (after is { } last)
        {
            mine = mine.Where(n => n.Id.CompareTo(last) < 0);
        }

        var read = await mine.OrderByDescending(n => n.Id)
            .Take(Most + 1)
            .Join(
                db.Supervisions,
                n => new { n.AgencyId, Id = n.SupervisionId },
                s => new { s.AgencyId, s.Id },
                (n, s) =>
                    new
                    {
                        Told = n,
                        s.SuperviseeId,
                        s.SupervisorId,
                        Supervisee = s.Supervisee!.GivenName + " " + s.Supervisee.FamilyName,
                        Supervisor = s.Supervisor!.GivenName + " " + s.Supervisor.FamilyName,
                        InSight = inSight.Any(v => v.AgencyId == s.AgencyId && v.Id == s.Id),
                    }
            )
            .OrderByDescending(l => l.Told.Id)
            .AsNoTracking()
            .ToListAsync();
        Lines =
        [
            .. read.Take(Most)
                .Select(l => new NotificationLine(
                    l.Told.Id,
                    l.Told.At,
                    l.Told.ReadAt,
                    new(
                        l.Told.SupervisionId,
                        l.Told.Rule,
                        l.Told.Step,
                        l.Told.SinceOn,
                        l.Told.LimitOn
                    ),
                    l.SuperviseeId,
                    l.SupervisorId,
                    l.Supervisee,
                    l.Supervisor,
                    l.InSight,
                    me.Person.Id,
                    policy
                )),
        ];
        Next = read.Count > Most ? Lines[^1].Id : null;
    }

    /// <summary>Everything that was there when the page was opened; what came since stays new.</summary>
    public async Task<IActionResult> OnPostAsync(Guid upTo)
    {
        var now = clock.Now;
        await db
            .Notifications.Where(n =>
                n.AgencyId == me.AgencyId
                && n.PersonId == me.Person.Id
                && n.ReadAt == null
                && n.Id.CompareTo(upTo) <= 0
            )
            .ExecuteUpdateAsync(n => n.SetProperty(x => x.ReadAt, now));
        TempData["Success"] = "Marked as read.";
        return Redirect("/notifications");
    }
}
