using Microsoft.AspNetCore.Identity;

namespace Sightline.Accounts;

/// <summary>What somebody signs in with. It says who they are and nothing about what they may see.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public Account() => Id = Guid.CreateVersion7();

    public Account(string email)
        : this()
    {
        UserName = email;
        Email = email;
    }

    public DateTime? LastSignedInAt { get; set; }
}
