using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Accounts;
using Sightline.Policies;

namespace Sightline.Compliance;

/// <summary>The teams of which somebody sees the dates. Whoever has one team goes straight to it.</summary>
public sealed class TeamsModel(
    CurrentPerson me,
    TeamReader reader,
    PolicyInForce policies,
    TimeProvider clock
) : PageModel
{
    public IReadOnlyList<TeamSummary> Teams { get; private set; } = [];
    public GapRule? Gap { get; private set; }
    public DateOnly Today => clock.Today;

    public async Task<IActionResult> OnGetAsync()
    {
        var rules = (await policies.On(me.AgencyId, Today)).Policy.AllRules.OfType<GapRule>();
        Gap = rules.FirstOrDefault();
        Teams = await reader.Teams(Today, [.. rules.Select(r => r.Id)]);
        return Teams is [var one] ? Redirect($"/team/{one.TeamId}") : Page();
    }
}
