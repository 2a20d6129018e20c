using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Accounts;
using Sightline.Compliance;
using Sightline.Policies;

namespace Sightline.Agreements;

/// <summary>What the people of a team agreed outside the policy, and why, for their senior managers.</summary>
public sealed class OutsideModel(
    CurrentPerson me,
    TeamReader teams,
    OutsidePolicyReader reader,
    PolicyInForce policies,
    TimeProvider clock
) : PageModel
{
    public Guid TeamId { get; private set; }
    public IReadOnlyList<OutsidePolicy> Agreements { get; private set; } = [];
    public bool FirstPage { get; private set; }
    public string? Earlier { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, string? before = null)
    {
        var policy = (await policies.On(me.AgencyId, clock.Today)).Policy;
        if (
            !PageEnd.TryRead(before, out var end)
            || await teams.Summary(id, clock.Today, TeamReader.GapsOf(policy)) is null
        )
        {
            return NotFound();
        }

        var found = await reader.Of(id, end);
        TeamId = id;
        FirstPage = end is null;
        Agreements = [.. found.Take(PageEnd.PageOf)];
        Earlier =
            found.Count > PageEnd.PageOf
                ? PageEnd.Of(Agreements[^1].SignedAt, Agreements[^1].Id).ToString()
                : null;
        return Page();
    }
}
