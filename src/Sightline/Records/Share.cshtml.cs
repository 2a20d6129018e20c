using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.CaseNotes;
using Sightline.Data;
using Sightline.History;

namespace Sightline.Records;

public sealed class ShareModel(
    SightlineDb db,
    CurrentPerson me,
    LineOfSight sight,
    RecordPolicies policies,
    TimeProvider clock
) : PageModel, IShowsContent
{
    /// <summary>The fingerprint of the text that was checked: another text is not shared unseen.</summary>
    [BindProperty]
    public string Fingerprint { get; set; } = "";

    public RecordInSight Found { get; private set; } = null!;
    public RecordPolicy Policy { get; private set; } = null!;
    public RecordContents Contents { get; private set; } = null!;
    public Person Other => Found.OtherThan(me.Person.Id);
    public DateOnly DueOn => Policy.ShareDueOn(Found.Session.On);
    public bool Late => clock.Today > DueOn;

    public ContentShown? Discloses => ContentShown.Record(Found.Session, Found.Supervision);

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await WhyNotOpen(id) is { } refused)
        {
            return refused;
        }

        if (Found.Record.Signed)
        {
            return Redirect($"/sessions/{id}/view");
        }

        Fingerprint = RecordText.FingerprintOf(await Text());
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (await WhyNotOpen(id) is { } refused)
        {
            return refused;
        }

        var record = Found.Record;
        var text = await Text();
        var fingerprint = RecordText.FingerprintOf(text);
        if (record.WhyNotShare(me.Person) is { } refusal)
        {
            ModelState.AddModelError("", refusal.Reason);
            return Page();
        }

        await db.Entry(record).Collection(r => r.Sharings).LoadAsync();
        if (record is { Shared: true, ChangedSinceShared: false })
        {
            return Redirect($"/sessions/{id}/sign");
        }

        if (fingerprint == Fingerprint)
        {
            record.Share(me.Person, text, fingerprint, clock.Now);
            foreach (var note in await new NoteKeeping(db, clock).Keep(Contents, Policy))
            {
                note.Share();
            }

            if (await db.TrySave() == Saving.Saved)
            {
                TempData["Success"] =
                    $"Shared with {Other.Name}. You can both read it and sign it.";
                return Redirect($"/sessions/{id}/sign");
            }
        }

        TempData["Success"] = "The record has changed since you checked it. Read it once more.";
        return Redirect($"/sessions/{id}/check");
    }

    private async Task<IActionResult?> WhyNotOpen(Guid id)
    {
        if (await RecordInSight.Find(db, sight, id) is not { Kept: { } record } found)
        {
            return NotFound();
        }

        Found = found;
        Policy = await policies.Version(me.AgencyId, record.PolicyVersionId);
        return record.DraftIsSeenBy(me.Person.Id)
            ? null
            : StatusCode(StatusCodes.Status403Forbidden);
    }

    private async Task<string> Text()
    {
        Contents = await RecordContents.Load(db, Found, clock.Today);
        return RecordText.Of(Contents, Policy);
    }
}
