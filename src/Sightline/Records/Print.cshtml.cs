using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.History;

namespace Sightline.Records;

/// <summary>A record on paper before both have signed it: every sheet says so.</summary>
public sealed class PrintModel(
    SightlineDb db,
    CurrentPerson me,
    LineOfSight sight,
    RecordPolicies policies,
    TimeProvider clock
) : PageModel, IShowsContent
{
    public RecordInSight Found { get; private set; } = null!;
    public UnsignedRecord Unsigned { get; private set; } = null!;
    public IReadOnlyList<RecordPart> Parts { get; private set; } = [];
    public Person Me => me.Person;
    public DateTime Now => clock.Now;

    public ContentShown? Discloses => ContentShown.Record(Found.Session, Found.Supervision);

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await RecordInSight.Find(db, sight, id) is not { Kept: { } record } found)
        {
            return NotFound();
        }

        if (record.Signed)
        {
            return Redirect($"/sessions/{id}/view");
        }

        if (!record.Shared && !record.DraftIsSeenBy(me.Person.Id))
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        Found = found;
        var policy = await policies.Version(me.AgencyId, record.PolicyVersionId);
        Unsigned = await UnsignedRecord.Of(db, found, me.Person, policy, clock.Today);
        Parts = RecordPart.Read(Unsigned.Text);
        return Page();
    }
}
