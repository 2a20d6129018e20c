using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Accounts;
using Sightline.Policies;

namespace Sightline.Help;

/// <summary>What stays between two people and what does not, in the words of the policy in force.</summary>
public sealed class ConfidentialityModel(
    CurrentPerson me,
    PolicyInForce policies,
    TimeProvider clock
) : PageModel
{
    public SupervisionPolicy Policy { get; private set; } = null!;
    public string FrontDoor => me.Agency.FrontDoor ?? "";

    public IEnumerable<PolicyStatement> Limits => Policy.Statements.Where(s => s.Confidentiality);

    public async Task OnGetAsync() => Policy = (await policies.On(me.AgencyId, clock.Today)).Policy;
}
