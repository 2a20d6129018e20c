using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Sightline.Data;

namespace Sightline.Accounts;

/// <summary>Looks after accounts. Passwords are hashed a few at a time, so that a Monday morning's sign-ins do not stop the readers.</summary>
public sealed class AccountManager(
    IUserStore<Account> store,
    IOptions<IdentityOptions> options,
    IPasswordHasher<Account> hasher,
    IEnumerable<IUserValidator<Account>> users,
    IEnumerable<IPasswordValidator<Account>> passwords,
    ILookupNormalizer normalizer,
    IdentityErrorDescriber errors,
    IServiceProvider services,
    ILogger<AccountManager> logger,
    HashingGate gate,
    SightlineDb db,
    TimeProvider clock
)
    : UserManager<Account>(
        store,
        options,
        hasher,
        users,
        passwords,
        normalizer,
        errors,
        services,
        logger
    )
{
    /// <summary>What an address nobody has is compared with, so that it takes as long as one that somebody has.</summary>
    private static readonly Lazy<string> NobodysHash = new(() =>
        new PasswordHasher<Account>(
            Microsoft.Extensions.Options.Options.Create(
                new PasswordHasherOptions { IterationCount = AccountsSetup.PasswordRounds }
            )
        ).HashPassword(new Account(), RandomNumberGenerator.GetHexString(32))
    );

    /// <summary>The account of this address and password. None for an unknown address, a wrong password, and after too many tries: all look and take alike.</summary>
    public async Task<Account?> Recognise(string email, string password)
    {
        var account = await FindByEmailAsync(email.Trim());
        if (account?.PasswordHash is null || await IsLockedOutAsync(account))
        {
            await gate.Turn(() =>
                PasswordHasher.VerifyHashedPassword(new Account(), NobodysHash.Value, password)
            );
            return null;
        }

        if (await CheckPasswordAsync(account, password))
        {
            return account;
        }

        await AccessFailedAsync(account);
        return null;
    }

    /// <summary>A code from the authenticator app, or one of the recovery codes. Wrong ones count as failed tries.</summary>
    public async Task<bool> IsSecondFactor(Account account, string code)
    {
        if (await IsLockedOutAsync(account))
        {
            return false;
        }

        var plain = string.Concat(code.Where(c => !char.IsWhiteSpace(c)));
        var right =
            plain.Length == AuthenticatorCodes.Figures && plain.All(char.IsAsciiDigit)
                ? await VerifyTwoFactorTokenAsync(
                    account,
                    Options.Tokens.AuthenticatorTokenProvider,
                    plain
                )
                : (
                    await RedeemTwoFactorRecoveryCodeAsync(account, plain.ToUpperInvariant())
                ).Succeeded;
        if (!right)
        {
            await AccessFailedAsync(account);
        }

        return right;
    }

    /// <summary>From now on this authenticator app is the second factor. Everybody signed in with the account is signed out.</summary>
    public async Task<IReadOnlyList<string>> UseAuthenticator(Account account, string key)
    {
        await ((IUserAuthenticatorKeyStore<Account>)Store).SetAuthenticatorKeyAsync(
            account,
            key,
            CancellationToken
        );
        await RemoveAuthenticationTokenAsync(
            account,
            AuthenticatorCodes.Issuer,
            AuthenticatorCodes.LastUsed
        );
        await SetTwoFactorEnabledAsync(account, enabled: true);
        return [.. await GenerateNewTwoFactorRecoveryCodesAsync(account, 10) ?? []];
    }

    public async Task<bool> HasPasskey(Account account) =>
        (await GetPasskeysAsync(account)).Count > 0;

    /// <summary>
    /// A person's account, made if they have none yet. The account and the person's link to it are saved at once: an account that nobody is
    /// linked to would keep the person out for good.
    /// </summary>
    public async Task<Account> OpenFor(Person person)
    {
        if (person.AccountId is { } id)
        {
            return await Existing(id);
        }

        var account = new Account(person.Email);
        person.SignInWith(account.Id);
        try
        {
            (await CreateAsync(account)).OrThrow();
            return account;
        }
        catch (Exception failure) when (failure is DbUpdateException or InvalidOperationException)
        {
            // A second press may have been quicker; then its account is the one.
            db.ChangeTracker.Clear();
            var theirs = await db
                .People.Where(p => p.AgencyId == person.AgencyId && p.Id == person.Id)
                .Select(p => p.AccountId)
                .FirstOrDefaultAsync();
            if (theirs is null)
            {
                throw;
            }

            return await Existing(theirs.Value);
        }
    }

    private async Task<Account> Existing(Guid id) =>
        await FindByIdAsync(id.ToString())
        ?? throw new InvalidOperationException("A person's account is gone");

    public override async Task<bool> IsLockedOutAsync(Account user) =>
        user.LockoutEnabled && user.LockoutEnd > clock.GetUtcNow();

    /// <summary>Identity counts the pause from the machine's clock; ours is the one that tests can set.</summary>
    public override async Task<IdentityResult> AccessFailedAsync(Account user)
    {
        user.AccessFailedCount++;
        if (user.AccessFailedCount >= Options.Lockout.MaxFailedAccessAttempts)
        {
            user.AccessFailedCount = 0;
            user.LockoutEnd = clock.GetUtcNow() + Options.Lockout.DefaultLockoutTimeSpan;
        }

        return await UpdateAsync(user);
    }

    protected override Task<PasswordVerificationResult> VerifyPasswordAsync(
        IUserPasswordStore<Account> store,
        Account user,
        string password
    ) =>
        gate.Turn(() =>
            user.PasswordHash is { } hash
                ? PasswordHasher.VerifyHashedPassword(user, hash, password)
                : PasswordVerificationResult.Failed
        );

    protected override async Task<IdentityResult> UpdatePasswordHash(
        Account user,
        string newPassword,
        bool validatePassword
    )
    {
        if (validatePassword)
        {
            var validated = await ValidatePasswordAsync(user, newPassword);
            if (!validated.Succeeded)
            {
                return validated;
            }
        }

        user.PasswordHash = await gate.Turn(() => PasswordHasher.HashPassword(user, newPassword));
        user.SecurityStamp = RandomNumberGenerator.GetHexString(40);
        return IdentityResult.Success;
    }
}
