using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;

namespace Sightline.Accounts;

/// <summary>
/// The seam for an organisation's own sign-in: any external scheme of ASP.NET that has a display name. Whoever comes by it is found by issuer and
/// subject only. An email address links nothing, because another organisation can give out the same one.
/// </summary>
public static class WorkAccounts
{
    private static readonly string[] SecondFactorWords = ["mfa", "hwk", "fido", "otp", "swk"];

    /// <summary>The key under which an account knows this visitor. It is a hash, because subjects may be longer than the column.</summary>
    public static UserLoginInfo? LoginOf(
        string scheme,
        string? displayName,
        ClaimsPrincipal visitor
    )
    {
        var subject = visitor.FindFirst("sub") ?? visitor.FindFirst(ClaimTypes.NameIdentifier);
        if (subject is null)
        {
            return null;
        }

        var issuer = visitor.FindFirstValue("iss") ?? subject.Issuer;
        var key = Convert.ToHexString(
            SHA256.HashData(Encoding.UTF8.GetBytes($"{issuer}\n{subject.Value}"))
        );
        return new(scheme, key, displayName);
    }

    /// <summary>
    /// When the visitor proved themselves to the other side. If it does not say, or says that it was a while ago, the session holds but is not fresh:
    /// signing asks again.
    /// </summary>
    public static DateTime ProvedAt(ClaimsPrincipal visitor, DateTime now)
    {
        var earliest = now - Proof.Fresh;
        return
            long.TryParse(
                visitor.FindFirstValue("auth_time"),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var seconds
            )
            && seconds < DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            && DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime is var said
            && said > earliest
            ? (said < now ? said : now)
            : earliest;
    }

    /// <summary>Whether the other side says that it asked for a second factor. Silence is no.</summary>
    public static bool SaysTwoFactors(ClaimsPrincipal visitor) =>
        visitor
            .FindAll("amr")
            .SelectMany(c => c.Value.Split([' ', ',', '"', '[', ']']))
            .Any(word => SecondFactorWords.Contains(word, StringComparer.Ordinal));
}
