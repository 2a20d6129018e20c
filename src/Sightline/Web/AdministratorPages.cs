using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Filters;
using Sightline.Accounts;

namespace Sightline.Web;

/// <summary>
/// Every page below /admin is for administrators, and those about the policy for policy officers too: one rule by address, so that no page can
/// forget it.
/// </summary>
internal sealed class AdministratorPages : IPageApplicationModelConvention
{
    public void Apply(PageApplicationModel model)
    {
        var template = model.ActionDescriptor.AttributeRouteInfo?.Template;
        if (Covers(template))
        {
            model.Filters.Add(new Only(Below("/admin/policy", template)));
        }
    }

    public static bool Covers(string? template) => Below("/admin", template);

    private static bool Below(string address, string? template) =>
        template is not null
        && new PathString("/" + template).StartsWithSegments(
            address,
            StringComparison.OrdinalIgnoreCase
        );

    private sealed class Only(bool policyOfficersToo) : IAuthorizationFilter
    {
        public void OnAuthorization(AuthorizationFilterContext context)
        {
            var me = context.HttpContext.RequestServices.GetRequiredService<CurrentPerson>();
            if (!me.IsKnown || !(policyOfficersToo ? me.WritesPolicy : me.IsAdministrator))
            {
                context.Result = new StatusCodeResult(StatusCodes.Status403Forbidden);
            }
        }
    }
}
