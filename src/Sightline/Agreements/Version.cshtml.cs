using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Access;
using Sightline.Data;
using Sightline.History;

namespace Sightline.Agreements;

/// <summary>One version of the agreement as both signed it.</summary>
public sealed class VersionModel(SightlineDb db, LineOfSight sight) : PageModel, IShowsContent
{
    public AgreementInSight Found { get; private set; } = null!;
    public SignedAgreement Signed { get; private set; } = null!;

    public ContentShown? Discloses => ContentShown.Agreement(Found.Supervision);

    public async Task<IActionResult> OnGetAsync(Guid id, int version)
    {
        if (await AgreementInSight.Find(db, sight, id) is not { } found)
        {
            return NotFound();
        }

        if (!found.Writes)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        if (await SignedAgreement.Find(db, found.Supervision, version) is not { } signed)
        {
            return NotFound();
        }

        (Found, Signed) = (found, signed);
        return Page();
    }
}
