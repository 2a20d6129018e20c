using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.Accounts;
using Sightline.Data;

namespace Sightline.Teams;

public sealed class RenameModel(SightlineDb db, CurrentPerson me) : PageModel
{
    [BindProperty]
    public string? Name { get; set; }

    public Service? Service { get; private set; }
    public Team? Team { get; private set; }
    public string What => Team is null ? "service" : "team";
    public string OldName => Team?.Name ?? Service!.Name;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await FindAsync(id))
        {
            return NotFound();
        }

        Name = OldName;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await FindAsync(id))
        {
            return NotFound();
        }

        var taken = Team is null
            ? db.Services.Where(s => s.AgencyId == me.AgencyId && s.Id != id).Select(s => s.Name)
            : db
                .Teams.Where(t =>
                    t.AgencyId == me.AgencyId && t.ServiceId == Team.ServiceId && t.Id != id
                )
                .Select(t => t.Name);
        if (TeamNames.WhyNot(Name, await taken.ToListAsync(), What) is { } refusal)
        {
            ModelState.AddModelError(nameof(Name), refusal.Reason);
            return Page();
        }

        Service?.Rename(Name!.Trim());
        Team?.Rename(Name!.Trim());
        await db.TrySave();
        TempData["Success"] = $"The {What} is called {Name!.Trim()} now.";
        return Redirect("/admin/teams");
    }

    private async Task<bool> FindAsync(Guid id)
    {
        Team = await db.Teams.FindAsync(me.AgencyId, id);
        Service = Team is null ? await db.Services.FindAsync(me.AgencyId, id) : null;
        return Team is not null || Service is not null;
    }
}
