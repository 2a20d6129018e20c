using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Access;
using Sightline.Data;
using Sightline.History;

namespace Sightline.Agreements;

/// <summary>What changed from one signed version of the agreement to another.</summary>
public sealed class CompareModel(SightlineDb db, LineOfSight sight) : PageModel, IShowsContent
{
    public AgreementInSight Found { get; private set; } = null!;
    public SignedAgreement From { get; private set; } = null!;
    public SignedAgreement To { get; private set; } = null!;
    public IReadOnlyList<AnswerChange> Changes { get; private set; } = [];

    public ContentShown? Discloses => ContentShown.Agreement(Found.Supervision);

    public async Task<IActionResult> OnGetAsync(Guid id, int from, int to)
    {
        if (await AgreementInSight.Find(db, sight, id) is not { } found)
        {
            return NotFound();
        }

        if (!found.Writes)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        if (
            await SignedAgreement.Find(db, found.Supervision, from) is not { } before
            || await SignedAgreement.Find(db, found.Supervision, to) is not { } now
        )
        {
            return NotFound();
        }

        (Found, From, To) = (found, before, now);
        Changes = AnswerChange.Between(before.Text, now.Text);
        return Page();
    }
}
