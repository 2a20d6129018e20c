using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Sightline.Accounts;

/// <summary>Finds who is behind a request. A cookie whose account no longer stands for somebody who works here today is worth nothing.</summary>
internal sealed class CurrentPersonMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(
        HttpContext context,
        CurrentPerson me,
        TimeProvider clock,
        IOptions<IdentityOptions> identity
    )
    {
        if (
            context.User.Identity is { IsAuthenticated: true }
            && Guid.TryParse(
                context.User.FindFirstValue(ClaimTypes.NameIdentifier),
                out var account
            )
        )
        {
            var stamp = context.User.FindFirstValue(
                identity.Value.ClaimsIdentity.SecurityStampClaimType
            );
            if (!await me.Become(account, stamp, clock.Today, context.RequestAborted))
            {
                await context.SignOutAsync(IdentityConstants.ApplicationScheme);
                context.User = new ClaimsPrincipal(new ClaimsIdentity());
            }
        }

        await next(context);
    }
}
