using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Sightline.Accounts;

[AllowAnonymous]
public sealed class SignInCodeModel(Entrance entrance, AccountManager accounts, FailedTries tries)
    : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "Enter a code")]
    [StringLength(40, ErrorMessage = "Enter 6 figures, or one recovery code")]
    public string Code { get; set; } = "";

    public async Task<IActionResult> OnGetAsync() =>
        await entrance.HalfWayIn() is { Account.TwoFactorEnabled: true }
            ? Page()
            : Redirect("/sign-in");

    public async Task<IActionResult> OnPostAsync()
    {
        if (await entrance.HalfWayIn() is not { Account.TwoFactorEnabled: true } somebody)
        {
            return Redirect("/sign-in");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (
            tries.TooMany(HttpContext.Connection.RemoteIpAddress)
            || !await accounts.IsSecondFactor(somebody.Account, Code)
        )
        {
            tries.Count(HttpContext.Connection.RemoteIpAddress);
            ModelState.AddModelError(
                nameof(Code),
                "That code is not right, or it was used before. Wait for the next one and enter it"
            );
            return Page();
        }

        if (Code.Trim().Length > AuthenticatorCodes.Figures + 1)
        {
            var left = await accounts.CountRecoveryCodesAsync(somebody.Account);
            TempData["Success"] =
                $"You used a recovery code. You have {left} left. You can make new ones in your settings.";
        }

        await entrance.Admit(somebody.Account, Proof.PasswordAndCode);
        return Redirect(somebody.ReturnUrl ?? "/");
    }
}
