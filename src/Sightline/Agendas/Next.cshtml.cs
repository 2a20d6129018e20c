using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Data;
using Sightline.Sessions;
using Sightline.Supervisions;

namespace Sightline.Agendas;

/// <summary>Leads to the agenda of the next session, or says that there is none to come.</summary>
public sealed class NextModel(SightlineDb db, LineOfSight sight) : PageModel
{
    public Supervision Supervision { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var found = await sight
            .Supervisions(Reach.Write, Thing.Agenda)
            .Where(s => s.Id == id)
            .Select(s => new
            {
                Supervision = s,
                s.Supervisor,
                s.Supervisee,
                Next = db
                    .Sessions.Where(n =>
                        n.AgencyId == s.AgencyId
                        && n.SupervisionId == s.Id
                        && n.HeldAt == null
                        && n.CalledOffAt == null
                    )
                    .OrderBy(n => n.On)
                    .ThenBy(n => n.StartsAt)
                    .Select(n => (Guid?)n.Id)
                    .FirstOrDefault(),
            })
            .FirstOrDefaultAsync();
        if (found is null)
        {
            return NotFound();
        }

        Supervision = found.Supervision;
        return found.Next is { } next ? Redirect($"/sessions/{next}/agenda") : Page();
    }
}
