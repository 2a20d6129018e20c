using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Sightline.Accounts;

/// <summary>Setting up a second factor: at the first sign-in, or to replace the one there is.</summary>
[AllowAnonymous]
public sealed class SecondFactorModel(
    Entrance entrance,
    AccountManager accounts,
    SignInManager<Account> passkeys,
    CurrentPerson me,
    TimeProvider clock
) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "Enter the 6 figures that the app shows")]
    [StringLength(12, ErrorMessage = "Enter the 6 figures that the app shows")]
    public string Code { get; set; } = "";

    [BindProperty]
    public string Credential { get; set; } = "";

    public HalfWay Somebody { get; private set; } = null!;
    public QrCode Qr { get; private set; } = null!;

    /// <summary>The key in groups of four, to be typed where a camera cannot be used.</summary>
    public string KeyInGroups => string.Join(' ', Somebody.Key.Chunk(4).Select(c => new string(c)));

    public bool FirstTime => !Somebody.Replaces;

    public async Task<IActionResult> OnGetAsync() =>
        await FindAsync() ? Page() : Redirect("/sign-in");

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await FindAsync())
        {
            return Redirect("/sign-in");
        }

        ModelState.Remove(nameof(Credential));
        var plain = string.Concat(Code.Where(c => !char.IsWhiteSpace(c)));
        if (
            ModelState.IsValid
            && AuthenticatorCodes.StepOf(Somebody.Key, plain, clock.GetUtcNow()) is null
        )
        {
            ModelState.AddModelError(
                nameof(Code),
                "That code is not right. Check that the app has the key below, and enter the code it shows now"
            );
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        TempData[RecoveryCodesModel.Codes] = (
            await accounts.UseAuthenticator(Somebody.Account, Somebody.Key)
        ).ToArray();
        await entrance.Admit(Somebody.Account, Proof.PasswordAndCode);
        return Redirect(RecoveryCodesModel.Address(Somebody.ReturnUrl));
    }

    public async Task<IActionResult> OnPostPasskeyOptionsAsync() =>
        await FindAsync()
            ? Content(
                await passkeys.MakePasskeyCreationOptionsAsync(
                    Passkeys.UserEntity(Somebody.Account, Somebody.Person)
                ),
                "application/json"
            )
            : NotFound();

    public async Task<IActionResult> OnPostPasskeyAsync()
    {
        if (!await FindAsync())
        {
            return Redirect("/sign-in");
        }

        ModelState.Clear();
        var made = await Passkeys.Read(() => passkeys.PerformPasskeyAttestationAsync(Credential));
        if (made is not { Succeeded: true })
        {
            ModelState.AddModelError("", "The passkey could not be made. Try again, or use an app");
            return Page();
        }

        made.Passkey.Name = "My first passkey";
        (await accounts.AddOrUpdatePasskeyAsync(Somebody.Account, made.Passkey)).OrThrow();
        await entrance.Admit(Somebody.Account, Proof.Passkey);
        TempData["Success"] = "You have a passkey. Next time it is all you need to sign in.";
        return Redirect(Somebody.ReturnUrl ?? "/");
    }

    /// <summary>
    /// Half way in with an account that has nothing else yet, or sent here from the settings after a fresh proof: whoever has only the password of somebody else's
    /// finished account must not get here.
    /// </summary>
    private async Task<bool> FindAsync()
    {
        if (await entrance.HalfWayIn() is not { } somebody)
        {
            return false;
        }

        if (
            somebody.Replaces
                ? !me.IsKnown || me.AccountId != somebody.Account.Id
                : somebody.Account.TwoFactorEnabled || await accounts.HasPasskey(somebody.Account)
        )
        {
            return false;
        }

        Somebody = somebody;
        Qr = QrCode.Of(
            $"otpauth://totp/Sightline:{Uri.EscapeDataString(somebody.Account.Email!)}"
                + $"?secret={somebody.Key}&issuer=Sightline&digits={AuthenticatorCodes.Figures}"
        );
        return true;
    }
}
