using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Sightline.Data;

namespace Sightline.Accounts;

/// <summary>Keeps accounts beside everything else. There are no roles in it: roles are relations, and the access table knows them.</summary>
internal sealed class AccountStore(SightlineDb db, IdentityErrorDescriber? describer = null)
    : UserOnlyStore<
        Account,
        SightlineDb,
        Guid,
        IdentityUserClaim<Guid>,
        IdentityUserLogin<Guid>,
        IdentityUserToken<Guid>,
        IdentityUserPasskey<Guid>
    >(db, describer)
{
    /// <summary>Recovery codes are kept as hashes (ASVS 6.5.2); whoever reads the database cannot use them.</summary>
    public override Task ReplaceCodesAsync(
        Account user,
        IEnumerable<string> recoveryCodes,
        CancellationToken cancellationToken
    ) => base.ReplaceCodesAsync(user, recoveryCodes.Select(Hash), cancellationToken);

    public override Task<bool> RedeemCodeAsync(
        Account user,
        string code,
        CancellationToken cancellationToken
    ) => base.RedeemCodeAsync(user, Hash(code), cancellationToken);

    private static string Hash(string code) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(code)));
}
