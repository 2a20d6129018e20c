using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Sightline.Data;
using Sightline.History;

namespace Sightline.Accounts;

/// <summary>
/// Finds who is behind a request. A cookie whose account no longer stands for somebody who works here today, or that does not say how they proved
/// who they are, is worth nothing.
/// </summary>
internal sealed class CurrentPersonMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(
        HttpContext context,
        CurrentPerson me,
        SightlineDb db,
        TimeProvider clock,
        IOptions<IdentityOptions> identity
    )
    {
        if (
            context.User.Identity is { IsAuthenticated: true }
            && !await Recognise(context, me, clock, identity.Value)
        )
        {
            await context.SignOutAsync(IdentityConstants.ApplicationScheme);
            context.User = new ClaimsPrincipal(new ClaimsIdentity());
        }

        db.From = Whence.Of(context.Connection.RemoteIpAddress);
        await next(context);
    }

    private static async Task<bool> Recognise(
        HttpContext context,
        CurrentPerson me,
        TimeProvider clock,
        IdentityOptions identity
    )
    {
        me.Proof = Proof.Of(context.User);
        return me.Proof is { } proof
            && proof.HoldsAt(clock.Now)
            && Guid.TryParse(
                context.User.FindFirstValue(ClaimTypes.NameIdentifier),
                out var account
            )
            && await me.Become(
                account,
                context.User.FindFirstValue(identity.ClaimsIdentity.SecurityStampClaimType),
                clock.Today,
                context.RequestAborted
            );
    }
}
