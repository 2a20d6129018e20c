using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Data;

namespace Sightline.Sessions;

/// <summary>One address for a session in any message or calendar: it leads on to the step that waits for the reader.</summary>
public sealed class ShowModel(SightlineDb db, CurrentPerson me, LineOfSight sight) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var session = await sight
            .Sessions(db, Reach.Read, Thing.Dates)
            .FirstOrDefaultAsync(s => s.Id == id);
        if (session is null)
        {
            return NotFound();
        }

        var relation = await sight.RelationTo(session.Supervision!);
        if (AccessTable.ReachOf(relation, Thing.Agenda) < Reach.Write)
        {
            return Redirect($"/supervision/{session.SupervisionId}/monitoring");
        }

        if (!session.Held)
        {
            return Redirect($"/sessions/{id}/agenda");
        }

        var record = await db
            .Records.Include(r => r.Sharings)
            .Include(r => r.Signatures)
            .AsSplitQuery()
            .FirstOrDefaultAsync(r => r.AgencyId == session.AgencyId && r.SessionId == id);
        var step =
            record is null || (!record.Shared && record.WriterId == me.Person.Id) ? "record"
            : record.Signed ? "view"
            : record.Shared && record.StandingSignatures.All(s => s.SignerId != me.Person.Id)
                ? "sign"
            : record.Shared ? "view"
            : "agenda";
        return Redirect($"/sessions/{id}/{step}");
    }
}
