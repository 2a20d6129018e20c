using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Sightline.Accounts;

/// <summary>A new password ends every other session of the account.</summary>
public sealed class ChangePasswordModel(
    CurrentPerson me,
    AccountManager accounts,
    Entrance entrance,
    TimeProvider clock
) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "Enter a new password")]
    public string Password { get; set; } = "";

    public string Email => me.Person.Email;

    private bool IsFresh => me.Proof!.IsFreshAt(clock.Now);

    public IActionResult OnGet() => IsFresh ? Page() : ProveAgain();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsFresh)
        {
            return ProveAgain();
        }

        if (
            ModelState.IsValid
            && PasswordRules.WhyNot(Password, me.Person.Name, Email, me.Agency.Name) is { } refusal
        )
        {
            ModelState.AddModelError(nameof(Password), refusal.Reason);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var account = (await accounts.FindByIdAsync(me.AccountId.ToString()))!;
        (await accounts.RemovePasswordAsync(account)).OrThrow();
        (await accounts.AddPasswordAsync(account, Password)).OrThrow();
        await entrance.Admit(account, me.Proof!.By);
        TempData["Success"] = "Your password is changed. You are signed out on other devices.";
        return Redirect("/settings");
    }

    private RedirectResult ProveAgain() => Redirect("/sign-in?returnUrl=/settings/password");
}
