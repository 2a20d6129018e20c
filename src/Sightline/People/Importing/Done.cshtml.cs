using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Accounts;
using Sightline.Data;

namespace Sightline.People.Importing;

public sealed class DoneModel(SightlineDb db, CurrentPerson me) : PageModel
{
    public PeopleImportRun Run { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await db.PeopleImportRuns.FindAsync(me.AgencyId, id) is not { DoneAt: not null } run)
        {
            return NotFound();
        }

        Run = run;
        return Page();
    }
}
