using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.CaseNotes;
using Sightline.Data;
using Sightline.History;
using Sightline.Records;

namespace Sightline.Actions;

/// <summary>Says an action in other words, or takes it off, while the record it was agreed in is still being written.</summary>
public sealed class ChangeModel(
    SightlineDb db,
    CurrentPerson me,
    LineOfSight sight,
    RecordPolicies policies,
    TimeProvider clock
) : PageModel, IShowsContent
{
    [BindProperty]
    public ActionInput Input { get; set; } = new();

    /// <summary>Fingerprint of the action as this page showed it.</summary>
    [BindProperty]
    public string Shown { get; set; } = "";

    public RecordInSight Found { get; private set; } = null!;
    public RecordPolicy Policy { get; private set; } = null!;
    public RecordContents Contents { get; private set; } = null!;

    /// <summary>What the action says by now, where that is not what this page showed.</summary>
    public AgreedAction? Now { get; private set; }

    private AgreedAction Action { get; set; } = null!;

    public ContentShown? Discloses => ContentShown.Record(Found.Session, Found.Supervision);

    public async Task<IActionResult> OnGetAsync(Guid id, Guid agreed)
    {
        if (await WhyNotOpen(id, agreed) is { } refused)
        {
            return refused;
        }

        Input = ActionInput.Of(Action);
        Shown = MarkOf(Action);
        return Page();
    }

    public Task<IActionResult> OnPostAsync(Guid id, Guid agreed) =>
        Twice(async () =>
        {
            if (await WhyNotOpen(id, agreed) is { } refused)
            {
                return refused;
            }

            foreach (var (field, says) in Input.Problems(Contents, Policy))
            {
                if (
                    ModelState.GetFieldValidationState($"Input.{field}")
                    != ModelValidationState.Invalid
                )
                {
                    ModelState.AddModelError($"Input.{field}", says);
                }
            }

            if (!ModelState.IsValid)
            {
                return Page();
            }

            if (Shown != MarkOf(Action))
            {
                Now = Action;
                ModelState.Remove(nameof(Shown));
                Shown = MarkOf(Action);
                return Page();
            }

            Action.Change(Found.Record, Input.Words(), me.Person, clock.Now);
            return await Keep("Saved.");
        });

    public Task<IActionResult> OnPostRemoveAsync(Guid id, Guid agreed) =>
        Twice(async () =>
        {
            if (await WhyNotOpen(id, agreed) is { } refused)
            {
                return refused;
            }

            Action.Remove(Found.Record, me.Person, clock.Now);
            Contents.TakeOff(Action);
            db.Remove(Action);
            return await Keep("The action is off the record.");
        });

    private async Task<IActionResult?> Keep(string said)
    {
        await new NoteKeeping(db, clock).Keep(Contents, Policy);
        if (await db.TrySave() != Saving.Saved)
        {
            return null;
        }

        TempData["Success"] = said;
        return Redirect($"/sessions/{Found.Session.Id}/actions");
    }

    private async Task<IActionResult> Twice(Func<Task<IActionResult?>> act) =>
        await db.TryTwice(act) ?? throw new InvalidOperationException("This action keeps changing");

    private async Task<IActionResult?> WhyNotOpen(Guid id, Guid agreed)
    {
        if (await RecordInSight.Find(db, sight, id) is not { Kept: { } record } found)
        {
            return NotFound();
        }

        Found = found;
        if (record.WhyNotWrite(me.Person) is not null)
        {
            return Redirect($"/sessions/{id}/{(record.Signed ? "view" : "record")}");
        }

        Policy = await policies.Version(me.AgencyId, record.PolicyVersionId);
        Contents = await RecordContents.Load(db, Found, clock.Today);
        if (Contents.New.FirstOrDefault(a => a.Id == agreed) is not { } action)
        {
            return NotFound();
        }

        Action = action;
        return null;
    }

    private static string MarkOf(AgreedAction action) =>
        AsShown.Mark(
            action.What,
            action.Why,
            action.OwnerId,
            action.ByOn,
            action.HowWeWillKnow,
            action.ChildId
        );
}
