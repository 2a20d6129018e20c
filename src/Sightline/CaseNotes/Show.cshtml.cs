using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Calendars;
using Sightline.Data;
using Sightline.History;
using Sightline.Policies;
using Sightline.Records;

namespace Sightline.CaseNotes;

/// <summary>The exact words for one child's record, and what became of them.</summary>
public sealed class ShowModel(
    SightlineDb db,
    CurrentPerson me,
    LineOfSight sight,
    RecordPolicies policies,
    TimeProvider clock
) : PageModel, IShowsContent
{
    [BindProperty]
    public string Reference { get; set; } = "";

    [BindProperty]
    public string Why { get; set; } = "";

    /// <summary>The fingerprint of the words on the page: other words are not marked as recorded unseen.</summary>
    [BindProperty]
    public string Seen { get; set; } = "";

    public CaseNoteInSight Found { get; private set; } = null!;
    public CaseNote Note => Found.Note;
    public CaseNoteRules Rules { get; private set; } = null!;
    public WorkingDays Calendar { get; private set; } = null!;
    public string System => me.Agency.CaseSystem;
    public DateOnly Today => clock.Today;
    public Person Me => me.Person;
    public string? Text => Note.TextFor(me.Person.Id, Found.Record);
    public Refusal? WhyNotRecord => Note.WhyNotRecord(me.Person.Id, Found.Record);

    /// <summary>What was typed here while somebody else was quicker.</summary>
    public string? TypedInVain { get; private set; }

    /// <summary>What is different from the words on the child's record; none where they are the same.</summary>
    public IReadOnlyList<NoteChange> Changes =>
        Note is { ChangedAt: not null, RecordedText: { } recorded }
        && Text is { } now
        && now != recorded
            ? NoteChange.Between(recorded, now)
            : [];

    public ContentShown? Discloses =>
        Text is null
            ? null
            : ContentShown.CaseNote(Found.Supervision, Found.Record?.SessionId, Found.On);

    public async Task<IActionResult> OnGetAsync(Guid id) => await WhyNotOpen(id) ?? Shown();

    /// <summary>The words alone, for the button that copies them from the list.</summary>
    public async Task<IActionResult> OnGetTextAsync(Guid id) =>
        await WhyNotOpen(id)
        ?? (Text is { } text ? Content(text, "text/plain; charset=utf-8") : NotFound());

    public Task<IActionResult> OnPostRecordAsync(Guid id) =>
        Settle(
            id,
            nameof(Reference),
            Reference,
            $"Enter the reference of the case note in {System}",
            $"The reference must be {CaseNote.LongestReference} characters or fewer",
            CaseNote.LongestReference,
            reference =>
                Note.Record(
                    me.Person,
                    Found.Record,
                    reference,
                    clock.Now,
                    Found.Supervision.SuperviseeId
                ),
            "Marked as recorded. You can both see it."
        );

    public Task<IActionResult> OnPostLeaveOffAsync(Guid id) =>
        Settle(
            id,
            nameof(Why),
            Why,
            "Enter why it does not belong on the child's record",
            "Keep the reason to 2,000 characters",
            CaseNote.LongestReason,
            why =>
                Note.LeaveOff(
                    me.Person,
                    Found.Record,
                    why,
                    clock.Now,
                    Found.Supervision.SuperviseeId
                ),
            "Left off the child's record. You can both see why."
        );

    private async Task<IActionResult> Settle(
        Guid id,
        string field,
        string given,
        string missing,
        string tooLong,
        int longest,
        Action<string> settle,
        string done
    )
    {
        var text = Passage.Tidy(given);
        return await db.TryTwice(async () =>
            {
                if (await WhyNotOpen(id) is { } refused)
                {
                    return refused;
                }

                if (IsDoneAlready(field, text))
                {
                    return Done(done);
                }

                if (text.Length == 0 || text.Length > longest)
                {
                    ModelState.AddModelError(field, text.Length == 0 ? missing : tooLong);
                    return Shown();
                }

                if (
                    (WhyNotRecord ?? Note.WhyNotAsSeen(Seen, me.Person.Id, Found.Record)) is
                    { } refusal
                )
                {
                    TypedInVain = Note.Waiting ? null : text;
                    ModelState.AddModelError("", refusal.Reason);
                    return Shown();
                }

                settle(text);
                return await db.TrySave() == Saving.Saved ? Done(done) : null;
            }) ?? throw new InvalidOperationException("This note keeps changing");
    }

    /// <summary>A second click finds what the first one did.</summary>
    private bool IsDoneAlready(string field, string text) =>
        !Note.Waiting
        && Note.RecordedById == me.Person.Id
        && text == (field == nameof(Reference) ? Note.Reference : Note.WhyNotNeeded);

    private RedirectResult Done(string words)
    {
        TempData["Success"] = words;
        return Redirect("/case-record");
    }

    private PageResult Shown()
    {
        ModelState.Remove(nameof(Seen));
        Seen = Text is { } text ? RecordText.FingerprintOf(text) : "";
        return Page();
    }

    private async Task<IActionResult?> WhyNotOpen(Guid id)
    {
        if (await CaseNoteInSight.Find(db, sight, id, Reach.Write) is not { } found)
        {
            return await CaseNoteInSight.Find(db, sight, id, Reach.Know) is null
                ? NotFound()
                : StatusCode(StatusCodes.Status403Forbidden);
        }

        Found = found;
        var policy = await policies.Version(me.AgencyId, found.PolicyVersionId);
        (Rules, Calendar) = (policy.CaseNote, policy.Calendar);
        return null;
    }
}
