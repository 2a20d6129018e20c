using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
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
    >(db, describer);
