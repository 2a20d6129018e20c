using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Sightline.Accounts;

/// <summary>One key press keeps the session; coming here at all is what renews the cookie.</summary>
public sealed class StaySignedInModel : PageModel
{
    public IActionResult OnGet() => NotFound();

    public IActionResult OnPost() => new NoContentResult();
}
