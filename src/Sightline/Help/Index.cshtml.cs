using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.Policies;

namespace Sightline.Help;

/// <summary>How to do what people come here to do, who sees what, and whom to ask.</summary>
public sealed class IndexModel(
    SightlineDb db,
    CurrentPerson me,
    PolicyInForce policies,
    TimeProvider clock
) : PageModel
{
    private const int Most = 10;

    public Agencies.Agency Agency => me.Agency;
    public AdoptedPolicy Adopted { get; private set; } = null!;
    public bool InSupervision => me.IsSupervised || me.Supervises;
    public bool HasFile => me.IsSupervised;
    public Guid Me => me.Person.Id;

    /// <summary>Who looks after Sightline here.</summary>
    public IReadOnlyList<(string Name, string Email)> Administrators { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Adopted = await policies.On(me.AgencyId, clock.Today);
        var today = clock.Today;
        var found = await db
            .People.Where(p =>
                p.AgencyId == me.AgencyId
                && (p.LeftOn == null || p.LeftOn >= today)
                && db.RolesHeld.Any(r =>
                    r.AgencyId == p.AgencyId
                    && r.PersonId == p.Id
                    && r.Role == RoleHeld.Administrator
                    && r.EndedAt == null
                )
            )
            .OrderBy(p => p.FamilyName)
            .ThenBy(p => p.GivenName)
            .Take(Most)
            .Select(p => new
            {
                p.GivenName,
                p.FamilyName,
                p.Email,
            })
            .ToListAsync();
        Administrators = [.. found.Select(p => ($"{p.GivenName} {p.FamilyName}", p.Email))];
    }
}
