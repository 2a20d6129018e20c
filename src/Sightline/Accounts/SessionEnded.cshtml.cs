using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Sightline.Accounts;

[AllowAnonymous]
public sealed class SessionEndedModel : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public string SignInAddress =>
        Url.IsLocalUrl(ReturnUrl)
            ? $"/sign-in?returnUrl={Uri.EscapeDataString(ReturnUrl)}"
            : "/sign-in";
}
