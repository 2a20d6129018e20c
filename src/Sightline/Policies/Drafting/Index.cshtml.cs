using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.Accounts;
using Sightline.Data;

namespace Sightline.Policies.Drafting;

/// <summary>The agency's policy through time: what is in force, what comes, what was, and what is being written.</summary>
public sealed class IndexModel(
    SightlineDb db,
    CurrentPerson me,
    PolicyInForce policies,
    TimeProvider clock
) : PageModel
{
    private const int Most = 25;

    public DateOnly Today => clock.Today;
    public AdoptedPolicy InForce { get; private set; } = null!;
    public IReadOnlyList<VersionLine> Coming { get; private set; } = [];
    public IReadOnlyList<VersionLine> Past { get; private set; } = [];
    public DateOnly? Earlier { get; private set; }
    public bool FirstPage { get; private set; }
    public IReadOnlyList<DraftLine> Drafts { get; private set; } = [];
    public StandingRenewal? Renewal { get; private set; }

    /// <summary>Roles that the policy in force tells and that nobody here holds.</summary>
    public IReadOnlyList<string> HeldByNobody { get; private set; } = [];

    public async Task OnGetAsync(DateOnly? before = null)
    {
        FirstPage = before is null;
        InForce = await policies.On(me.AgencyId, Today);
        var versions = await db
            .PolicyVersions.Where(v =>
                v.AgencyId == me.AgencyId
                && v.Id != InForce.VersionId
                && (before == null || v.EffectiveOn < before)
            )
            .OrderByDescending(v => v.EffectiveOn)
            .Take(Most + 1)
            .Select(v => new VersionLine(v.Id, v.Title, v.EffectiveOn, v.ApprovedBy))
            .ToListAsync();
        Earlier = versions.Count > Most ? versions[Most - 1].EffectiveOn : null;
        Coming = [.. versions.Take(Most).Where(v => v.EffectiveOn > Today)];
        Past = [.. versions.Take(Most).Where(v => v.EffectiveOn <= Today)];
        Drafts = await db
            .PolicyDrafts.Where(d =>
                d.AgencyId == me.AgencyId && d.ApprovedAt == null && d.WithdrawnAt == null
            )
            .OrderByDescending(d => d.StartedAt)
            .Take(Most)
            .Select(d => new DraftLine(
                d.Id,
                d.StartedFrom,
                d.StartedAt,
                db.People.Where(p => p.AgencyId == d.AgencyId && p.Id == d.StartedById)
                    .Select(p => p.GivenName + " " + p.FamilyName)
                    .First()
            ))
            .ToListAsync();
        Renewal = await db
            .StandingRenewals.AsNoTracking()
            .Where(r => r.FinishedAt == null && r.AgencyId == me.AgencyId)
            .OrderBy(r => r.AskedAt)
            .FirstOrDefaultAsync();
        HeldByNobody = await RolesThatNobodyHolds();
    }

    private async Task<List<string>> RolesThatNobodyHolds()
    {
        string[] byRelation = ["supervisee", "supervisor", "line-manager", "senior-manager"];
        var told = InForce
            .Policy.AllRules.SelectMany(r => r.Told)
            .Distinct(StringComparer.Ordinal)
            .Except(byRelation, StringComparer.Ordinal)
            .ToList();
        var held = await db
            .RolesHeld.Where(r =>
                r.AgencyId == me.AgencyId && r.EndedAt == null && told.Contains(r.Role)
            )
            .Select(r => r.Role)
            .Distinct()
            .ToListAsync();
        return [.. told.Except(held).Select(InForce.Policy.LabelOfRole)];
    }
}

/// <summary>One version in a list.</summary>
public sealed record VersionLine(Guid Id, string Title, DateOnly EffectiveOn, string? ApprovedBy);

/// <summary>One open draft in a list.</summary>
public sealed record DraftLine(Guid Id, string StartedFrom, DateTime StartedAt, string StartedBy);
