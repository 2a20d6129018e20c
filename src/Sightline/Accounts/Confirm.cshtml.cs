using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Sightline.Accounts;

/// <summary>
/// Before a signature, somebody who is signed in proves once more who they are. In the demo one press stands in for it, and the signature says so: it
/// keeps how its signer proved themselves.
/// </summary>
public sealed class ConfirmModel(
    CurrentPerson me,
    AccountManager accounts,
    Entrance entrance,
    TimeProvider clock
) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public Person Person => me.Person;
    public bool IsFresh => me.Proof!.IsFreshAt(clock.Now);
    public DateTime Until => me.Proof!.At + Proof.Fresh;

    /// <summary>Only where nothing is real: a demo session in a demo's agency.</summary>
    public bool OnePressIsEnough => me.Agency.IsDemo && me.Proof!.By == Proof.Demo;

    public IActionResult OnGet() =>
        IsFresh && Url.IsLocalUrl(ReturnUrl) ? Redirect(ReturnUrl) : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!OnePressIsEnough)
        {
            return NotFound();
        }

        await entrance.Admit(await accounts.OpenFor(me.Person), Proof.Demo);
        return Redirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/confirm");
    }
}
