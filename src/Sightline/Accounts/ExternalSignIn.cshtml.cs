using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Sightline.Accounts;

/// <summary>To the organisation's own sign-in and back.</summary>
[AllowAnonymous]
public sealed class ExternalSignInModel(
    SignInManager<Account> signIn,
    AccountManager accounts,
    Entrance entrance,
    CurrentPerson me,
    TimeProvider clock
) : PageModel
{
    private const string Back = "/sign-in/external?handler=Back";

    public IActionResult OnGet() => NotFound();

    public async Task<IActionResult> OnPostAsync(string? provider, string? returnUrl)
    {
        var providers = await signIn.GetExternalAuthenticationSchemesAsync();
        if (providers.FirstOrDefault(p => p.Name == provider) is not { } scheme)
        {
            return NotFound();
        }

        var properties = signIn.ConfigureExternalAuthenticationProperties(
            scheme.Name,
            Url.IsLocalUrl(returnUrl) ? $"{Back}&returnUrl={Uri.EscapeDataString(returnUrl)}" : Back
        );
        if (me.IsKnown)
        {
            // Somebody who is signed in comes to prove it again: being known over there is not enough.
            properties.SetParameter("prompt", "login");
        }

        return Challenge(properties, scheme.Name);
    }

    public async Task<IActionResult> OnGetBackAsync(string? returnUrl)
    {
        var onwards = Url.IsLocalUrl(returnUrl) ? returnUrl : null;
        var visit = await HttpContext.AuthenticateAsync(IdentityConstants.ExternalScheme);
        await HttpContext.SignOutAsync(IdentityConstants.ExternalScheme);
        if (
            visit is not { Succeeded: true }
            || !visit.Properties.Items.TryGetValue("LoginProvider", out var scheme)
            || scheme is null
            || WorkAccounts.LoginOf(scheme, displayName: null, visit.Principal) is not { } login
        )
        {
            return Redirect("/sign-in");
        }

        var account = await accounts.FindByLoginAsync(login.LoginProvider, login.ProviderKey);
        if (account is null || await entrance.PersonOf(account) is null)
        {
            return Page();
        }

        if (WorkAccounts.SaysTwoFactors(visit.Principal))
        {
            await entrance.Admit(
                account,
                Proof.WorkAccount,
                WorkAccounts.ProvedAt(visit.Principal, clock.Now)
            );
            return Redirect(onwards ?? "/");
        }

        return !account.TwoFactorEnabled && await accounts.HasPasskey(account)
            ? Redirect("/sign-in")
            : Redirect(await entrance.LetAsFarAsSecondFactor(account, onwards));
    }
}
