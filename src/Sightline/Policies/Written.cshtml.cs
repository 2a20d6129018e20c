using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.Accounts;
using Sightline.Data;

namespace Sightline.Policies;

/// <summary>The written policy as a file, for everybody of the agency. It is always saved, never shown inside the service.</summary>
public sealed class WrittenModel(SightlineDb db, CurrentPerson me) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var found = await db
            .WrittenPolicies.AsNoTracking()
            .FirstOrDefaultAsync(w => w.AgencyId == me.AgencyId && w.Id == id);
        return found is null ? NotFound() : File(found.Content, found.MediaType, found.Name);
    }
}
