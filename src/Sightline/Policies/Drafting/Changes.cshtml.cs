using Microsoft.AspNetCore.Mvc;
using Sightline.Accounts;
using Sightline.Data;

namespace Sightline.Policies.Drafting;

/// <summary>In words, what a draft says differently from the policy in force.</summary>
public sealed class ChangesModel(
    SightlineDb db,
    CurrentPerson me,
    PolicyInForce policies,
    TimeProvider clock
) : DraftPage(db, me, policies, clock)
{
    private const int Most = 25;

    public IReadOnlyList<PolicyDifference> Differences { get; private set; } = [];
    public int First { get; private set; }
    public int All { get; private set; }
    public int? Next => First + Most < All ? First + Most : null;

    /// <param name="first">The place of the first line on the page; both policies are in hand, so nothing is counted through.</param>
    public async Task<IActionResult> OnGetAsync(Guid id, int first = 0)
    {
        if (await Find(id) is { } answer)
        {
            return answer;
        }

        if (Reading.Policy is not { } policy)
        {
            return Redirect($"/admin/policy/drafts/{id}");
        }

        var all = PolicyDifference.Between(InForce.Policy, policy);
        (First, All) = (Math.Max(0, first), all.Count);
        Differences = [.. all.Skip(First).Take(Most)];
        return Page();
    }
}
