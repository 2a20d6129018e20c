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
                // The codes only: the descriptions name people's addresses, and this is logged.
                throw new InvalidOperationException(
                    string.Join(' ', result.Errors.Select(e => e.Code))
                );
            }
        }
    }
}
