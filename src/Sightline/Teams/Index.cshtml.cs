using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.Accounts;
using Sightline.Data;

namespace Sightline.Teams;

public sealed class IndexModel(SightlineDb db, CurrentPerson me) : PageModel
{
    [BindProperty]
    public string? ServiceName { get; set; }

    [BindProperty]
    public string? TeamName { get; set; }

    [BindProperty]
    public Guid? ServiceId { get; set; }

    public List<Service> Services { get; private set; } = [];
    public List<TeamLine> Teams { get; private set; } = [];

    public Task OnGetAsync() => FindAsync();

    public async Task<IActionResult> OnPostServiceAsync()
    {
        await FindAsync();
        if (TeamNames.WhyNot(ServiceName, Services.Select(s => s.Name), "service") is { } refusal)
        {
            ModelState.AddModelError(nameof(ServiceName), refusal.Reason);
            return Page();
        }

        db.Services.Add(new Service(me.AgencyId, ServiceName!.Trim()));
        await db.TrySave();
        TempData["Success"] = $"The service {ServiceName.Trim()} is added.";
        return Redirect("/admin/teams");
    }

    public async Task<IActionResult> OnPostTeamAsync()
    {
        await FindAsync();
        var service = Services.Find(s => s.Id == ServiceId);
        if (service is null)
        {
            ModelState.AddModelError(nameof(ServiceId), "Select the service the team belongs to");
        }

        if (
            TeamNames.WhyNot(
                TeamName,
                Teams.Where(t => t.ServiceId == ServiceId).Select(t => t.Name),
                "team"
            ) is
            { } refusal
        )
        {
            ModelState.AddModelError(nameof(TeamName), refusal.Reason);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        db.Teams.Add(new Team(service!, TeamName!.Trim()));
        await db.TrySave();
        TempData["Success"] = $"The team {TeamName.Trim()} is added.";
        return Redirect("/admin/teams");
    }

    private async Task FindAsync()
    {
        Services = await db
            .Services.Where(s => s.AgencyId == me.AgencyId)
            .OrderBy(s => s.Name)
            .ToListAsync();
        Teams = await db
            .Teams.Where(t => t.AgencyId == me.AgencyId)
            .OrderBy(t => t.Name)
            .Select(t => new TeamLine(
                t.Id,
                t.ServiceId,
                t.Name,
                db.People.Count(p => p.AgencyId == t.AgencyId && p.TeamId == t.Id)
            ))
            .ToListAsync();
    }
}
