using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Sightline.Accounts;

[AllowAnonymous]
public sealed class SignOutModel : PageModel
{
    /// <summary>Somebody who typed the address: signing out is a button, because a link must change nothing.</summary>
    public IActionResult OnGet() =>
        User.Identity is { IsAuthenticated: true } ? Page() : Redirect("/sign-in");

    public async Task<IActionResult> OnPostAsync()
    {
        await HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        await HttpContext.SignOutAsync(Entrance.HalfWayScheme);
        Response.Headers["Clear-Site-Data"] = "\"storage\"";
        TempData["Success"] = "You are signed out. What you saved is safe.";
        return Redirect("/sign-in");
    }
}
