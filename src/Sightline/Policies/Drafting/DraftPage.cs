using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.Accounts;
using Sightline.Data;

namespace Sightline.Policies.Drafting;

/// <summary>What every page of one draft begins with: the draft, what it reads as, and the policy it would follow.</summary>
public abstract class DraftPage(
    SightlineDb db,
    CurrentPerson me,
    PolicyInForce policies,
    TimeProvider clock
) : PageModel
{
    public DateOnly Today => Time.Today;
    public PolicyDraft Draft { get; private set; } = null!;
    public PolicyReading Reading { get; private set; } = null!;
    public AdoptedPolicy InForce { get; private set; } = null!;

    /// <summary>Problems first; what only somebody should know after them.</summary>
    public IReadOnlyList<PolicyFinding> Findings { get; private set; } = [];
    public int Problems => Findings.Count(f => f.Severity == FindingSeverity.Problem);

    /// <summary>The problems of a policy that is readable but does not fit together forbid it as well.</summary>
    public bool Sound => Reading.Policy is not null && Problems == 0;

    protected SightlineDb Db => db;
    protected CurrentPerson Me => me;
    protected TimeProvider Time => clock;

    /// <summary>Where to go instead; null where the draft is there.</summary>
    protected async Task<IActionResult?> Find(Guid id)
    {
        var found = await db
            .PolicyDrafts.Include(d => d.Files)
            .AsSingleQuery()
            .FirstOrDefaultAsync(d => d.AgencyId == me.AgencyId && d.Id == id);
        if (found is null)
        {
            return NotFound();
        }

        if (found.ApprovedAt is not null)
        {
            return Redirect($"/admin/policy/versions/{id}");
        }

        Draft = found;
        InForce = await policies.On(me.AgencyId, Today);
        Check();
        return null;
    }

    /// <summary>The same questions that the command line asks.</summary>
    protected void Check()
    {
        Reading = Draft.Read();
        Findings = PolicyCheck.Of(Reading);
    }

    /// <summary>The page of the file a finding is in; null where nobody here writes that file.</summary>
    public string? Href(PolicyFinding finding) =>
        Draft.Own.Any(f => f.Key == finding.File)
            ? $"/admin/policy/drafts/{Draft.Id}/edit?file={Uri.EscapeDataString(finding.File)}"
            : null;
}
