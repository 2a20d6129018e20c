using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Identity;

namespace Sightline.Accounts;

/// <summary>How somebody proved who they are, and when. A session without it, or with one from too long ago, is no session.</summary>
public sealed record Proof(string By, DateTime At)
{
    public const string Passkey = "passkey";
    public const string PasswordAndCode = "password-and-code";

    /// <summary>The organisation's own sign-in, which said that it asked for a second factor itself.</summary>
    public const string WorkAccount = "work-account";

    /// <summary>Nothing was proved: everybody in the demo is made up.</summary>
    public const string Demo = "demo";

    /// <summary>The longest that anybody stays signed in, however busy they are.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromHours(12);

    /// <summary>How long ago it may be for signing, and for changing what one signs in with.</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromMinutes(5);

    private const string ByClaim = "amr";
    private const string AtClaim = "auth_time";
    private static readonly string[] Known = [Passkey, PasswordAndCode, WorkAccount, Demo];

    public bool HoldsAt(DateTime now) => now < At + Lasts;

    public bool IsFreshAt(DateTime now) => now < At + Fresh;

    /// <summary>A signature is worth what its signer proved just before it.</summary>
    public Refusal? WhyNotSignAt(DateTime now) =>
        IsFreshAt(now) ? null : new("Confirm that it is you, then sign");

    /// <summary>Writes it into what the session cookie carries.</summary>
    public ClaimsPrincipal On(ClaimsPrincipal principal)
    {
        var identity = (ClaimsIdentity)principal.Identity!;
        identity.AddClaim(new(ByClaim, By));
        identity.AddClaim(
            new(
                AtClaim,
                new DateTimeOffset(At).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)
            )
        );
        return principal;
    }

    /// <summary>What a session cookie says; none if it says nothing that counts.</summary>
    public static Proof? Of(ClaimsPrincipal principal) =>
        principal.FindFirstValue(ByClaim) is { } by
        && Known.Contains(by, StringComparer.Ordinal)
        && long.TryParse(
            principal.FindFirstValue(AtClaim),
            CultureInfo.InvariantCulture,
            out var seconds
        )
            ? new(by, DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime)
            : null;
}
