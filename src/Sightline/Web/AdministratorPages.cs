using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Filters;
using Sightline.Accounts;

namespace Sightline.Web;

/// <summary>Every page below /admin is for administrators: one rule by address, so that no page can forget it.</summary>
internal sealed class AdministratorPages : IPageApplicationModelConvention
{
    public void Apply(PageApplicationModel model)
    {
        if (Covers(model.ActionDescriptor.AttributeRouteInfo?.Template))
        {
            model.Filters.Add(new AdministratorOnly());
        }
    }

    public static bool Covers(string? template) =>
        template is not null
        && new PathString("/" + template).StartsWithSegments(
            "/admin",
            StringComparison.OrdinalIgnoreCase
        );

    private sealed class AdministratorOnly : IAuthorizationFilter
    {
        public void OnAuthorization(AuthorizationFilterContext context)
        {
            var me = context.HttpContext.RequestServices.GetRequiredService<CurrentPerson>();
            if (!me.IsKnown || !me.IsAdministrator)
            {
                context.Result = new StatusCodeResult(StatusCodes.Status403Forbidden);
            }
        }
    }
}
