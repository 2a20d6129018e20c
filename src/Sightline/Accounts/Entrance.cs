using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Sightline.Data;

namespace Sightline.Accounts;

/// <summary>
/// The only way in. It gives the session to somebody who proved who they are twice, or by passkey; with one factor it gives a sealed note that
/// opens nothing but the pages of the second.
/// </summary>
public sealed class Entrance(
    IHttpContextAccessor http,
    IUserClaimsPrincipalFactory<Account> principals,
    AccountManager accounts,
    SightlineDb db,
    TimeProvider clock
)
{
    /// <summary>The note of somebody half way in.</summary>
    public const string HalfWayScheme = "sightline-half-way";
    private const string AccountClaim = "account";
    private const string StampClaim = "stamp";
    private const string KeyClaim = "key";
    private const string ReturnClaim = "return";
    private const string ReplacesClaim = "replaces";

    private HttpContext Context => http.HttpContext!;

    /// <summary>Signs somebody in. The session is a new one, whatever cookies came with the request.</summary>
    /// <param name="account">Who.</param>
    /// <param name="by">How they proved it.</param>
    /// <param name="provedAt">When, where it was elsewhere and may have been long ago; now, otherwise.</param>
    public async Task Admit(Account account, string by, DateTime? provedAt = null)
    {
        await Context.SignOutAsync(HalfWayScheme);
        // Not through the account as it was read: somebody may sign in on two devices at one moment, and neither is to be refused.
        var (id, now) = (account.Id, clock.Now);
        await db
            .Users.Where(u => u.Id == id)
            .ExecuteUpdateAsync(user =>
                user.SetProperty(u => u.LastSignedInAt, now)
                    .SetProperty(u => u.AccessFailedCount, 0)
            );
        var principal = new Proof(by, provedAt ?? now).On(await principals.CreateAsync(account));
        await Context.SignInAsync(IdentityConstants.ApplicationScheme, principal, new());
    }

    /// <summary>Takes somebody as far as the second factor: the one they have, or the setting up of one.</summary>
    public async Task<string> LetAsFarAsSecondFactor(Account account, string? returnUrl)
    {
        await WriteNote(account, returnUrl, replaces: false);
        return account.TwoFactorEnabled ? "/sign-in/code" : "/sign-in/second-factor";
    }

    /// <summary>Takes somebody who is signed in, and has just proved it, to setting up another authenticator app.</summary>
    public async Task<string> LetReplaceAuthenticator(Account account, string returnUrl)
    {
        await WriteNote(account, returnUrl, replaces: true);
        return "/sign-in/second-factor";
    }

    private Task WriteNote(Account account, string? returnUrl, bool replaces) =>
        Context.SignInAsync(
            HalfWayScheme,
            new ClaimsPrincipal(
                new ClaimsIdentity(
                    [
                        new(AccountClaim, account.Id.ToString()),
                        new(StampClaim, account.SecurityStamp ?? ""),
                        new(KeyClaim, AuthenticatorCodes.NewKey()),
                        new(ReturnClaim, returnUrl ?? ""),
                        new(ReplacesClaim, replaces ? "yes" : "no"),
                    ],
                    HalfWayScheme
                )
            )
        );

    /// <summary>Who is half way in, if anybody is and their account is as it was then.</summary>
    public async Task<HalfWay?> HalfWayIn()
    {
        var note = await Context.AuthenticateAsync(HalfWayScheme);
        if (note.Principal?.FindFirstValue(AccountClaim) is not { } id)
        {
            return null;
        }

        var account = await accounts.FindByIdAsync(id);
        if (
            account is null
            || account.SecurityStamp != note.Principal.FindFirstValue(StampClaim)
            || await PersonOf(account) is not { } person
        )
        {
            return null;
        }

        var returnUrl = note.Principal.FindFirstValue(ReturnClaim);
        return new(
            account,
            person,
            note.Principal.FindFirstValue(KeyClaim)!,
            string.IsNullOrEmpty(returnUrl) ? null : returnUrl,
            note.Principal.FindFirstValue(ReplacesClaim) == "yes"
        );
    }

    /// <summary>The person who works here today and signs in with this account.</summary>
    public async Task<Person?> PersonOf(Account account)
    {
        var today = clock.Today;
        var person = await db.People.FirstOrDefaultAsync(p => p.AccountId == account.Id);
        return person is not null && person.WorksHereOn(today) ? person : null;
    }
}
