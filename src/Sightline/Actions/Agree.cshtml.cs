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

/// <summary>The actions of a session while its record is written: those from last time one by one, and new ones.</summary>
public sealed class AgreeModel(
    SightlineDb db,
    CurrentPerson me,
    LineOfSight sight,
    RecordPolicies policies,
    TimeProvider clock
) : PageModel, IShowsContent
{
    [BindProperty]
    public AgreeInput Input { get; set; } = new();

    /// <summary>The key of the action that is added here, so that a second click adds nothing.</summary>
    [BindProperty]
    public Guid NewId { get; set; } = Keys.Next();

    /// <summary>The child whose page the writer came from.</summary>
    [BindProperty(SupportsGet = true, Name = "child")]
    public Guid? ChildId { get; set; }

    public RecordInSight Found { get; private set; } = null!;
    public RecordPolicy Policy { get; private set; } = null!;
    public RecordContents Contents { get; private set; } = null!;

    /// <summary>What somebody else said of an action since this page was opened.</summary>
    public Dictionary<Guid, ActionReview?> Clashes { get; } = [];
    public DateOnly Today => clock.Today;

    public string Back =>
        ChildId is { } child
            ? $"/sessions/{Found.Session.Id}/children/{child}"
            : $"/sessions/{Found.Session.Id}/record";

    private string Here => $"/sessions/{Found.Session.Id}/actions";

    public ContentShown? Discloses => ContentShown.Record(Found.Session, Found.Supervision);

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await WhyNotOpen(id) is { } refused)
        {
            return refused;
        }

        Input.Reviews = Contents.FromLastTime.ToDictionary(
            a => a.Id,
            a => ReviewInput.Of(Contents.ReviewOf(a))
        );
        Input.New.ChildId = ChildId;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, string? then) =>
        await db.TryTwice(() => Save(id, then))
        ?? throw new InvalidOperationException("These actions keep changing");

    private async Task<IActionResult?> Save(Guid id, string? then)
    {
        if (await WhyNotOpen(id) is { } refused)
        {
            return refused;
        }

        var added = KeepNew(then == "add");
        KeepReviews();
        await new NoteKeeping(db, clock).Keep(Contents, Policy);
        if (await db.TrySave() != Saving.Saved)
        {
            return null;
        }

        if (Clashes.Count > 0 || !ModelState.IsValid)
        {
            ShowWhatIsThereNow(added);
            return Page();
        }

        TempData["Success"] = added ? "The action is added." : "Saved.";
        return then == "add"
            ? Redirect($"{Here}{(ChildId is { } child ? $"?child={child}" : "")}#add")
            : Redirect(Back);
    }

    private void KeepReviews()
    {
        Clashes.Clear();
        foreach (var action in Contents.FromLastTime.ToList())
        {
            if (!Input.Reviews.TryGetValue(action.Id, out var typed))
            {
                Input.Reviews[action.Id] = ReviewInput.Of(Contents.ReviewOf(action));
                continue;
            }

            if (!typed.Touched)
            {
                continue;
            }

            if (typed.ClashesWith(Contents.ReviewOf(action)))
            {
                Clashes[action.Id] = Contents.ReviewOf(action);
            }
            else if (Policy.Actions.Outcome(typed.Outcome ?? "") is not { } outcome)
            {
                Say($"Reviews[{action.Id}].Outcome", "Select how it stands");
            }
            else if (Passage.Tidy(typed.Note) is { Length: > ActionInput.Longest })
            {
                Say($"Reviews[{action.Id}].Note", "Keep this to 2,000 characters");
            }
            else
            {
                var note = Passage.Tidy(typed.Note);
                action.Review(
                    Found.Record,
                    outcome.Key,
                    closes: !outcome.StaysOpen,
                    note.Length > 0 ? note : null,
                    me.Person,
                    clock.Now
                );
            }
        }
    }

    /// <returns>Whether an action was added now; a second click adds none.</returns>
    private bool KeepNew(bool asked)
    {
        var typed = Input.New;
        if ((typed.Untouched && !asked && DateIsSound) || Contents.New.Any(a => a.Id == NewId))
        {
            return false;
        }

        var problems = typed.Problems(Contents, Policy).ToList();
        foreach (
            var (field, says) in problems.Where(p => p.Field != nameof(typed.ByOn) || DateIsSound)
        )
        {
            Say($"New.{field}", says);
        }

        if (problems.Count > 0 || !DateIsSound)
        {
            return false;
        }

        var words = typed.Words();
        var action = new AgreedAction(
            Found.Record,
            words.What,
            words.OwnerId,
            words.ByOn,
            me.Person,
            clock.Now,
            NewId
        );
        action.Change(Found.Record, words, me.Person, clock.Now);
        db.Add(action);
        Contents.Agree(action);
        return true;
    }

    /// <summary>A day that cannot be read has its message already.</summary>
    private bool DateIsSound =>
        ModelState.GetFieldValidationState("Input.New.ByOn") != ModelValidationState.Invalid;

    private void ShowWhatIsThereNow(bool added)
    {
        foreach (var (id, _) in Clashes)
        {
            var field = $"Input.Reviews[{id}].Shown";
            ModelState.Remove(field);
            Input.Reviews[id].Shown = ReviewInput.MarkOf(Clashes[id]);
        }

        if (added)
        {
            Input.New = new() { ChildId = ChildId };
            NewId = Keys.Next();
            foreach (
                var key in ModelState
                    .Keys.Where(k =>
                        k == nameof(NewId) || k.StartsWith("Input.New.", StringComparison.Ordinal)
                    )
                    .ToList()
            )
            {
                ModelState.Remove(key);
            }
        }
    }

    private void Say(string field, string words) =>
        ModelState.AddModelError($"Input.{field}", words);

    private async Task<IActionResult?> WhyNotOpen(Guid id)
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
        if (ChildId is { } child && Contents.Children.All(c => c.Id != child))
        {
            ChildId = null;
        }

        return null;
    }
}
