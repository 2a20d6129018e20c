using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Agreements;
using Sightline.Data;
using Sightline.Policies;

namespace Sightline.Supervisions;

/// <summary>The arrangements that wait for this senior manager, the one that has waited longest first.</summary>
public sealed class ToAgreeModel(
    SightlineDb db,
    CurrentPerson me,
    LineOfSight sight,
    PolicyInForce policies,
    OutsidePolicyReader departures,
    TimeProvider clock
) : PageModel
{
    public IReadOnlyList<WaitingArrangement> Waiting { get; private set; } = [];

    /// <summary>What was agreed outside the policy and waits; with the first page of arrangements only.</summary>
    public IReadOnlyList<OutsidePolicy> Departures { get; private set; } = [];
    public SupervisionPolicy Policy { get; private set; } = null!;
    public PageEnd? Next { get; private set; }
    public bool FirstPage { get; private set; }
    public DateOnly Today => clock.Today;

    public async Task<IActionResult> OnGetAsync(string? after = null)
    {
        if (!me.Manages)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        if (!PageEnd.TryRead(after, out var end))
        {
            return NotFound();
        }

        FirstPage = end is null;
        Policy = (await policies.On(me.AgencyId, Today)).Policy;
        var waiting = sight.ToAgree(db, me.Person);
        if (end is not null)
        {
            var (at, id) = (end.Instant, end.Id);
            waiting = waiting.Where(s =>
                s.SetUpAt > at || s.SetUpAt == at && s.Id.CompareTo(id) > 0
            );
        }

        var read = await waiting
            .OrderBy(s => s.SetUpAt)
            .ThenBy(s => s.Id)
            .Take(PageEnd.PageOf + 1)
            .Select(s => new WaitingArrangement(
                s.Id,
                s.Supervisee!.GivenName + " " + s.Supervisee.FamilyName,
                s.Supervisor!.GivenName + " " + s.Supervisor.FamilyName,
                s.Stream,
                s.StartedOn,
                db.People.Where(p => p.AgencyId == s.AgencyId && p.Id == s.SetUpById)
                    .Select(p => p.GivenName + " " + p.FamilyName)
                    .First(),
                s.SetUpAt,
                s.WhyNotLineManager
            ))
            .ToListAsync();
        Waiting = [.. read.Take(PageEnd.PageOf)];
        Departures = FirstPage ? await departures.LongestWaiting() : [];
        Next = read.Count > PageEnd.PageOf ? PageEnd.Of(Waiting[^1].SetUpAt, Waiting[^1].Id) : null;
        return Page();
    }
}
