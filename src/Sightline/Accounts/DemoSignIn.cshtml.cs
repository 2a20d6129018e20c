using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Sightline.Accounts;

/// <summary>One click makes a visitor of the demo anybody in it. In a real installation nobody is in the cast, and the address does not exist.</summary>
[AllowAnonymous]
public sealed class DemoSignInModel(DemoCast cast, AccountManager accounts, Entrance entrance)
    : PageModel
{
    public IActionResult OnGet() => NotFound();

    public async Task<IActionResult> OnPostAsync(
        Guid person,
        string? returnUrl,
        CancellationToken cancellation
    )
    {
        if (await cast.Find(person, cancellation) is not { } member)
        {
            return NotFound();
        }

        await entrance.Admit(await accounts.OpenFor(member), Proof.Demo);
        return Redirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "/");
    }
}
