using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;

namespace Sightline.Accounts;

/// <summary>
/// The six figures of an authenticator app (RFC 6238: SHA-1, 30 seconds). Ours instead of Identity's for two reasons:
/// time comes from the clock, and a code that was used once is not taken again (ASVS 6.5.1).
/// </summary>
internal sealed class AuthenticatorCodes(TimeProvider clock) : IUserTwoFactorTokenProvider<Account>
{
    public const int Figures = 6;
    public const string Issuer = "[Sightline]";
    public const string LastUsed = "LastCode";
    private const int Period = 30;
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static string NewKey() => RandomNumberGenerator.GetString(Alphabet, 32);

    public Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<Account> manager, Account user) =>
        Task.FromResult(false);

    public Task<string> GenerateAsync(string purpose, UserManager<Account> manager, Account user) =>
        throw new NotSupportedException("Only the person's own app makes codes");

    public async Task<bool> ValidateAsync(
        string purpose,
        string token,
        UserManager<Account> manager,
        Account user
    )
    {
        var key = await manager.GetAuthenticatorKeyAsync(user);
        var step = key is null ? null : StepOf(key, token, clock.GetUtcNow());
        if (step is not { } now)
        {
            return false;
        }

        var last = await manager.GetAuthenticationTokenAsync(user, Issuer, LastUsed);
        if (last is not null && now <= long.Parse(last, CultureInfo.InvariantCulture))
        {
            return false;
        }

        var kept = await manager.SetAuthenticationTokenAsync(
            user,
            Issuer,
            LastUsed,
            now.ToString(CultureInfo.InvariantCulture)
        );
        return kept.Succeeded;
    }

    /// <summary>Which half minute a code belongs to: this one, the one before or the one after; none if it is wrong.</summary>
    public static long? StepOf(string key, string code, DateTimeOffset at)
    {
        var now = at.ToUnixTimeSeconds() / Period;
        long? found = null;
        for (var step = now - 1; step <= now + 1; step++)
        {
            if (
                CryptographicOperations.FixedTimeEquals(
                    Encoding.ASCII.GetBytes(CodeAt(key, step)),
                    Encoding.UTF8.GetBytes(code)
                )
            )
            {
                found = step;
            }
        }

        return found;
    }

    public static string CodeAt(string key, DateTimeOffset at) =>
        CodeAt(key, at.ToUnixTimeSeconds() / Period);

    private static string CodeAt(string key, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // The standard that every authenticator app speaks uses HMAC-SHA1, which is sound for this
        var hash = HMACSHA1.HashData(Decoded(key), counter);
#pragma warning restore CA5350
        var offset = hash[^1] & 0xf;
        var number =
            System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(offset, 4))
            & 0x7fffffff;
        return (number % 1_000_000).ToString("000000", CultureInfo.InvariantCulture);
    }

    private static byte[] Decoded(string key)
    {
        var bytes = new List<byte>(key.Length * 5 / 8);
        var (bits, held) = (0, 0);
        foreach (var sign in key)
        {
            bits = (bits << 5) | Alphabet.IndexOf(sign, StringComparison.Ordinal);
            held += 5;
            if (held >= 8)
            {
                held -= 8;
                bytes.Add((byte)(bits >> held));
                bits &= (1 << held) - 1;
            }
        }

        return [.. bytes];
    }
}
