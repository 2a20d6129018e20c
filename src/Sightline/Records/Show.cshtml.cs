using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.History;

namespace Sightline.Records;

/// <summary>The record as it was signed: for the two of it, and for those above who said for what purpose they read it.</summary>
public sealed class ShowModel(SightlineDb db, CurrentPerson me, LineOfSight sight, ReadingGate gate)
    : PageModel,
        IShowsContent
{
    public RecordInSight Found { get; private set; } = null!;
    public IReadOnlyList<RecordPart> Parts { get; private set; } = [];
    public bool OneOfTheTwo { get; private set; }
    public bool JustSigned { get; private set; }

    public SessionRecord Record => Found.Record;
    public Person Me => me.Person;

    public ContentShown? Discloses =>
        ContentShown.Record(Found.Session, Found.Supervision, gate.Purpose);

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (
            await RecordInSight.Find(db, sight, id, Reach.ReadForPurpose)
                is not { Kept: { } record } found
            || !record.Shared
        )
        {
            return NotFound();
        }

        Found = found;
        var reach = await gate.ReachNow(found.Supervision, Thing.Record, record.Id);
        if (reach < Reach.Read)
        {
            return Redirect(
                ReadingGate.Address(
                    found.Supervision,
                    Thing.Record,
                    record.Id,
                    $"/sessions/{id}/view"
                )
            );
        }

        OneOfTheTwo = reach == Reach.Write;
        if (!record.Signed)
        {
            return OneOfTheTwo ? Redirect($"/sessions/{id}/sign") : NotFound();
        }

        var kept = await SignedRecord.Of(db, record);
        Parts = RecordPart.For(OneOfTheTwo, kept.Text);
        JustSigned = TempData["SignedNow"] is true;
        return Page();
    }
}
