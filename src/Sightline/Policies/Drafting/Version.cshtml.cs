using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.Accounts;
using Sightline.Data;

namespace Sightline.Policies.Drafting;

/// <summary>One version as it was adopted: what it says, who approved it, how many have read it. Nothing of it can be changed.</summary>
public sealed class VersionModel(
    SightlineDb db,
    CurrentPerson me,
    PolicyInForce policies,
    TimeProvider clock
) : PageModel
{
    public DateOnly Today => clock.Today;
    public AdoptedPolicy Adopted { get; private set; } = null!;
    public VersionFacts Facts { get; private set; } = null!;
    public StandingRenewal? Renewal { get; private set; }
    public IReadOnlyList<IGrouping<string, PolicyLine>> Parts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var found = await db
            .PolicyVersions.Where(v => v.AgencyId == me.AgencyId && v.Id == id)
            .Select(v => new VersionFacts(
                v.ApprovedBy,
                v.AdoptedAt,
                db.People.Where(p => p.AgencyId == v.AgencyId && p.Id == v.AdoptedById)
                    .Select(p => p.GivenName + " " + p.FamilyName)
                    .FirstOrDefault(),
                v.Fingerprint,
                db.WrittenPolicies.Where(w => w.AgencyId == v.AgencyId && w.Id == v.Id)
                    .Select(w => w.Name)
                    .FirstOrDefault(),
                db.PolicyReads.Count(r => r.AgencyId == v.AgencyId && r.PolicyVersionId == v.Id)
            ))
            .FirstOrDefaultAsync();
        if (found is null)
        {
            return NotFound();
        }

        Facts = found;
        Adopted = await policies.Version(me.AgencyId, id);
        Renewal = await db
            .StandingRenewals.AsNoTracking()
            .FirstOrDefaultAsync(r => r.AgencyId == me.AgencyId && r.Id == id);
        Parts =
        [
            .. PolicyLines
                .Of(Adopted.Policy)
                .Where(l => l.InBrief)
                .GroupBy(l => l.Part, StringComparer.Ordinal)
                .OrderBy(g => PolicyLines.PlaceOf(g.Key)),
        ];
        return Page();
    }
}

/// <summary>Who put a version in force, and who has read it.</summary>
public sealed record VersionFacts(
    string? ApprovedBy,
    DateTime AdoptedAt,
    string? EnteredBy,
    string Fingerprint,
    string? Document,
    int Readers
);
