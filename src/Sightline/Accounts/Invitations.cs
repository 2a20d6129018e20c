using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Sightline.Data;

namespace Sightline.Accounts;

/// <summary>
/// Letting people in for the first time, or again after they lost what they sign in with: a link that works once, for a week.
/// Only its hash is kept, and making another ends the one before. Whoever hands it over has made sure who the person is.
/// </summary>
public sealed class Invitations(SightlineDb db, AccountManager accounts, TimeProvider clock)
{
    public static readonly TimeSpan Lasts = TimeSpan.FromDays(7);
    private const string Issuer = "[Sightline]";
    private const string Name = "Invitation";

    /// <summary>Gives a person an account if they have none, and returns the path of the link to hand over.</summary>
    public async Task<string> Invite(Person person, CancellationToken cancellation = default)
    {
        var account = await accounts.OpenFor(person);
        var secret = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
        var until = clock.GetUtcNow().Add(Lasts).ToUnixTimeSeconds();
        (
            await accounts.SetAuthenticationTokenAsync(
                account,
                Issuer,
                Name,
                $"{until:D12}{Hash(secret)}"
            )
        ).OrThrow();
        return $"/sign-in/set-up?token={account.Id:N}.{secret}";
    }

    /// <summary>Forgets everything that a person signs in with, signs them out everywhere, and invites them again.</summary>
    public async Task<string> StartAgain(Person person, CancellationToken cancellation = default)
    {
        var account = await accounts.OpenFor(person);
        foreach (var passkey in await accounts.GetPasskeysAsync(account))
        {
            (await accounts.RemovePasskeyAsync(account, passkey.CredentialId)).OrThrow();
        }

        account.PasswordHash = null;
        account.TwoFactorEnabled = false;
        account.LockoutEnd = null;
        account.AccessFailedCount = 0;
        (await accounts.ResetAuthenticatorKeyAsync(account)).OrThrow();
        (await accounts.UpdateSecurityStampAsync(account)).OrThrow();
        return await Invite(person, cancellation);
    }

    /// <summary>The account that a link stands for; none if it was used, is over a week old, or never was.</summary>
    public async Task<Account?> Find(string? token)
    {
        if (
            token?.Split('.') is not [var id, var secret]
            || !Guid.TryParseExact(id, "N", out var accountId)
        )
        {
            return null;
        }

        var account = await accounts.FindByIdAsync(accountId.ToString());
        var kept = account is null
            ? null
            : await accounts.GetAuthenticationTokenAsync(account, Issuer, Name);
        if (kept is not { Length: > 12 })
        {
            return null;
        }

        var until = long.Parse(kept[..12], System.Globalization.CultureInfo.InvariantCulture);
        return
            clock.GetUtcNow().ToUnixTimeSeconds() <= until
            && CryptographicOperations.FixedTimeEquals(
                Encoding.ASCII.GetBytes(kept[12..]),
                Encoding.ASCII.GetBytes(Hash(secret))
            )
            ? account
            : null;
    }

    /// <summary>Ends the link. Of two clicks at once only one gets true.</summary>
    public async Task<bool> Use(Account account) =>
        await db.Set<IdentityUserToken<Guid>>()
            .Where(t => t.UserId == account.Id && t.LoginProvider == Issuer && t.Name == Name)
            .ExecuteDeleteAsync() == 1;

    private static string Hash(string secret) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
