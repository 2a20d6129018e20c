using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Sightline.Accounts;

[AllowAnonymous]
public sealed class AcceptInvitationModel(
    Invitations invitations,
    AccountManager accounts,
    Entrance entrance
) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter a password")]
    public string Password { get; set; } = "";

    public Person Person { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await FindAsync() is null ? Over() : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await FindAsync() is not { } account)
        {
            return Over();
        }

        if (
            ModelState.IsValid
            && PasswordRules.WhyNot(Password, Person.Name, account.Email) is { } refusal
        )
        {
            ModelState.AddModelError(nameof(Password), refusal.Reason);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (!await invitations.Use(account))
        {
            return Over();
        }

        (await accounts.RemovePasswordAsync(account)).OrThrow();
        (await accounts.AddPasswordAsync(account, Password)).OrThrow();
        return Redirect(await entrance.LetAsFarAsSecondFactor(account, null));
    }

    private async Task<Account?> FindAsync()
    {
        if (
            await invitations.Find(Token) is { } account
            && await entrance.PersonOf(account) is { } person
        )
        {
            Person = person;
            return account;
        }

        return null;
    }

    /// <summary>Used, too old or never made: whoever holds the link learns nothing about anybody.</summary>
    private RedirectResult Over() => Redirect("/sign-in/link-over");
}
