using Microsoft.AspNetCore.Identity;

namespace Sightline.Accounts;

internal static class IdentityResults
{
    extension(IdentityResult result)
    {
        /// <summary>For what only a fault can refuse; what a person can get wrong is asked before.</summary>
        public void OrThrow()
        {
            if (!result.Succeeded)
            {
                throw new InvalidOperationException(
                    string.Join(' ', result.Errors.Select(e => e.Description))
                );
            }
        }
    }
}
