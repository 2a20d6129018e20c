using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Sightline.Accounts;

[AllowAnonymous]
public sealed class SignInModel(
    AccountManager accounts,
    SignInManager<Account> passkeys,
    Entrance entrance,
    FailedTries tries,
    DemoCast cast,
    CurrentPerson me,
    TimeProvider clock
) : PageModel
{
    /// <summary>The same words for an unknown address, a wrong password and too many tries: nobody learns who has an account.</summary>
    private const string NotRight =
        "The email address or password is not right. After 10 wrong tries we wait 10 minutes; a passkey still works";

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter your email address")]
    [StringLength(254, ErrorMessage = "Enter an email address of at most 254 characters")]
    public string Email { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "Enter your password")]
    [StringLength(
        PasswordRules.Longest,
        ErrorMessage = "Enter a password of at most 256 characters"
    )]
    public string Password { get; set; } = "";

    [BindProperty]
    public string Credential { get; set; } = "";

    public IReadOnlyList<AuthenticationScheme> Providers { get; private set; } = [];
    public IReadOnlyList<DemoCast.Member> Cast { get; private set; } = [];
    public IReadOnlyList<DemoCast.Member> Everybody { get; private set; } = [];

    /// <summary>Somebody who is signed in comes here to prove again who they are.</summary>
    public bool Again => me.IsKnown;

    public async Task OnGetAsync() => await Show();

    public async Task<IActionResult> OnPostAsync()
    {
        ModelState.Remove(nameof(Credential));
        if (!ModelState.IsValid)
        {
            return await Show();
        }

        if (tries.TooMany(HttpContext.Connection.RemoteIpAddress))
        {
            return await TooMany();
        }

        var account = await accounts.Recognise(Email, Password);
        if (account is null || await entrance.PersonOf(account) is null)
        {
            tries.Count(HttpContext.Connection.RemoteIpAddress);
            ModelState.AddModelError("", NotRight);
            return await Show();
        }

        if (!account.TwoFactorEnabled && await accounts.HasPasskey(account))
        {
            // A password alone must not lead to setting up a second factor beside a passkey: it would be one factor after all.
            ModelState.AddModelError("", "You use a passkey. Choose \"Sign in with a passkey\"");
            return await Show();
        }

        return Redirect(await entrance.LetAsFarAsSecondFactor(account, Local(ReturnUrl)));
    }

    public async Task<IActionResult> OnPostPasskeyOptionsAsync() =>
        Content(await passkeys.MakePasskeyRequestOptionsAsync(null), "application/json");

    public async Task<IActionResult> OnPostPasskeyAsync()
    {
        ModelState.Clear();
        var assertion = await Passkeys.Read(() =>
            passkeys.PerformPasskeyAssertionAsync(Credential)
        );
        if (
            assertion is not { Succeeded: true }
            || await entrance.PersonOf(assertion.User) is null
            || !(
                await accounts.AddOrUpdatePasskeyAsync(assertion.User, assertion.Passkey)
            ).Succeeded
        )
        {
            ModelState.AddModelError(
                "",
                "That passkey is not known here. Try another, or use your password"
            );
            return await Show();
        }

        await entrance.Admit(assertion.User, Proof.Passkey);
        return Redirect(Local(ReturnUrl) ?? "/");
    }

    private async Task<IActionResult> TooMany()
    {
        Response.StatusCode = StatusCodes.Status429TooManyRequests;
        Response.Headers.RetryAfter = FailedTries.Within.TotalSeconds.ToString(
            System.Globalization.CultureInfo.InvariantCulture
        );
        ModelState.AddModelError(
            "",
            "There were too many wrong tries from where you are. Try again in 10 minutes, or use a passkey"
        );
        return await Show();
    }

    private async Task<IActionResult> Show()
    {
        Providers = [.. await passkeys.GetExternalAuthenticationSchemesAsync()];
        Everybody = await cast.Everybody(clock.Today);
        Cast = DemoCast.ToTry(Everybody);
        return Page();
    }

    private string? Local(string? url) => Url.IsLocalUrl(url) ? url : null;
}
