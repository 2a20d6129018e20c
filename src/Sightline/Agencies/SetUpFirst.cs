using Microsoft.EntityFrameworkCore;
using Sightline.Data;

namespace Sightline.Agencies;

/// <summary>Leads every visitor of an installation without an agency to its set-up. Once there is one, this is over for good.</summary>
internal sealed class SetUpFirst(RequestDelegate next)
{
    public const string Address = "/setup";
    private bool _done;

    public async Task InvokeAsync(HttpContext context, SightlineDb db)
    {
        if (!_done && !IsOpenBefore(context.Request.Path))
        {
            _done = await db.Agencies.AnyAsync(context.RequestAborted);
            if (!_done)
            {
                context.Response.Redirect(Address);
                return;
            }
        }

        await next(context);
    }

    private static bool IsOpenBefore(PathString path) =>
        path.StartsWithSegments(Address, StringComparison.Ordinal)
        || path.StartsWithSegments("/healthz", StringComparison.Ordinal)
        || path.StartsWithSegments("/sign-in/second-factor", StringComparison.Ordinal)
        || path.StartsWithSegments("/status", StringComparison.Ordinal);
}
