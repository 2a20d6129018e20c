using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;

namespace Sightline.Accounts;

/// <summary>Somebody's own name and post, and what they sign in with. Changing the latter asks for a fresh proof of who they are.</summary>
public sealed class SettingsModel(
    CurrentPerson me,
    AccountManager accounts,
    SignInManager<Account> signIn,
    Entrance entrance,
    TimeProvider clock
) : PageModel
{
    private const string Here = "/settings";

    [BindProperty]
    public string Credential { get; set; } = "";

    [BindProperty]
    public string? Name { get; set; }

    public Person Person => me.Person;
    public Account Account { get; private set; } = null!;
    public IList<UserPasskeyInfo> MyPasskeys { get; private set; } = [];
    public int CodesLeft { get; private set; }
    public bool IsFresh => me.Proof!.IsFreshAt(clock.Now);

    public async Task OnGetAsync() => await FindAsync();

    public async Task<IActionResult> OnPostPasskeyOptionsAsync()
    {
        await FindAsync();
        return IsFresh
            ? Content(
                await signIn.MakePasskeyCreationOptionsAsync(Passkeys.UserEntity(Account, Person)),
                "application/json"
            )
            : StatusCode(StatusCodes.Status409Conflict);
    }

    public async Task<IActionResult> OnPostPasskeyAsync()
    {
        await FindAsync();
        if (!IsFresh)
        {
            return ProveAgain();
        }

        var made = await Passkeys.Read(() => signIn.PerformPasskeyAttestationAsync(Credential));
        if (made is not { Succeeded: true })
        {
            ModelState.AddModelError("", "The passkey could not be made. Try again");
            return Page();
        }

        made.Passkey.Name = Passkeys.NameOr(Name, $"Passkey of {Words.Day(clock.Today)}");
        (await accounts.AddOrUpdatePasskeyAsync(Account, made.Passkey)).OrThrow();
        return Said($"Added \"{made.Passkey.Name}\". You can sign in with it from now on.");
    }

    public async Task<IActionResult> OnPostRenamePasskeyAsync(string id)
    {
        await FindAsync();
        if (Find(id) is not { } passkey)
        {
            return NotFound();
        }

        passkey.Name = Passkeys.NameOr(Name, passkey.Name ?? "Passkey");
        (await accounts.AddOrUpdatePasskeyAsync(Account, passkey)).OrThrow();
        return Said("The name is changed.");
    }

    public async Task<IActionResult> OnPostRemovePasskeyAsync(string id)
    {
        await FindAsync();
        if (!IsFresh)
        {
            return ProveAgain();
        }

        if (Find(id) is not { } passkey)
        {
            return NotFound();
        }

        if (WhyNotRemove is { } refusal)
        {
            ModelState.AddModelError("", refusal.Reason);
            return Page();
        }

        (await accounts.RemovePasskeyAsync(Account, passkey.CredentialId)).OrThrow();
        return Said($"Removed \"{passkey.Name}\". Remove it from your device too.");
    }

    public async Task<IActionResult> OnPostAuthenticatorAsync()
    {
        await FindAsync();
        return IsFresh
            ? Redirect(await entrance.LetReplaceAuthenticator(Account, Here))
            : ProveAgain();
    }

    public async Task<IActionResult> OnPostRecoveryCodesAsync()
    {
        await FindAsync();
        if (!IsFresh)
        {
            return ProveAgain();
        }

        if (!Account.TwoFactorEnabled)
        {
            return NotFound();
        }

        TempData[RecoveryCodesModel.Codes] = (
            await accounts.GenerateNewTwoFactorRecoveryCodesAsync(Account, 10) ?? []
        ).ToArray();
        return Redirect(RecoveryCodesModel.Address(Here));
    }

    public async Task<IActionResult> OnPostSignOutEverywhereAsync()
    {
        await FindAsync();
        (await accounts.UpdateSecurityStampAsync(Account)).OrThrow();
        await HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        TempData["Success"] = "You are signed out on every device, from now on.";
        return Redirect("/sign-in");
    }

    /// <summary>Somebody who removed their last way in could not come back.</summary>
    public Refusal? WhyNotRemove =>
        MyPasskeys.Count > 1 || Account is { TwoFactorEnabled: true, PasswordHash: not null }
            ? null
            : new("This is the only way you can sign in. Add another one first");

    public static string IdOf(UserPasskeyInfo passkey) =>
        WebEncoders.Base64UrlEncode(passkey.CredentialId);

    private UserPasskeyInfo? Find(string id) => MyPasskeys.FirstOrDefault(p => IdOf(p) == id);

    private async Task FindAsync()
    {
        Account =
            await accounts.FindByIdAsync(me.AccountId.ToString())
            ?? throw new InvalidOperationException("The account of the session is gone");
        MyPasskeys = await accounts.GetPasskeysAsync(Account);
        CodesLeft = Account.TwoFactorEnabled ? await accounts.CountRecoveryCodesAsync(Account) : 0;
    }

    private RedirectResult Said(string words)
    {
        TempData["Success"] = words;
        return Redirect(Here);
    }

    private RedirectResult ProveAgain() => Redirect($"/sign-in?returnUrl={Here}");
}
