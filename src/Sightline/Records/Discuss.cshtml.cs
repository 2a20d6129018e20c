using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Actions;
using Sightline.CaseNotes;
using Sightline.Children;
using Sightline.Data;
using Sightline.History;
using static Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState;

namespace Sightline.Records;

public sealed partial class DiscussModel(
    SightlineDb db,
    CurrentPerson me,
    LineOfSight sight,
    RecordPolicies policies,
    FormsPutAside forms,
    TimeProvider clock
) : PageModel, IShowsContent
{
    [BindProperty]
    public DiscussInput Input { get; set; } = new();

    /// <summary>What its writer had typed when they were signed out.</summary>
    [BindProperty(SupportsGet = true, Name = FormsPutAside.Query)]
    public Guid? PutAside { get; set; }

    /// <summary>The page shows what was typed before, which is not saved yet.</summary>
    public bool CameBack { get; private set; }

    public RecordInSight Found { get; private set; } = null!;
    public RecordPolicy Policy { get; private set; } = null!;
    public Child Child { get; private set; } = null!;
    public DateOnly? AllocatedOn { get; private set; }
    public ChildDiscussion? Discussion { get; private set; }
    public IReadOnlyList<AgreedAction> Actions { get; private set; } = [];
    public LastTime? LastTime { get; private set; }
    public Dictionary<string, PassageClash> Clashes { get; } = [];
    public DiscussionFacts? FactsNow { get; private set; }

    /// <summary>What was typed on a page that can no longer save it.</summary>
    public NotSaved? NotSaved { get; private set; }

    public Person Other => Found.OtherThan(me.Person.Id);
    public Person Worker => Found.Supervisee;
    public bool IAmTheWorker => me.Person.Id == Found.Supervisee.Id;
    public DateOnly Today => clock.Today;

    /// <summary>Exactly what goes on the child's record, as saved.</summary>
    public string? Preview =>
        Discussion is { Written: true }
            ? NoteText.Of(Discussion, Child, Found, Actions, Policy)
            : null;

    public string NoteDue =>
        Due.Words(
            Policy.NoteDueAt(Found.Session.EndsAtUtc, Discussion?.Urgent ?? false),
            Discussion?.Urgent ?? false
        );

    /// <summary>A page that gives back what somebody typed, and could not save, shows nothing of the record.</summary>
    public ContentShown? Discloses =>
        NotSaved is null ? ContentShown.Record(Found.Session, Found.Supervision) : null;

    public async Task<IActionResult> OnGetAsync(Guid id, Guid childId)
    {
        if (!await Find(id))
        {
            return NotFound();
        }

        if (Found.Record.Signed)
        {
            return Redirect($"/sessions/{id}/view");
        }

        if (!Found.Record.DraftIsSeenBy(me.Person.Id))
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        if (!await Load(childId))
        {
            return NotFound();
        }

        Input = DiscussInput.Of(Discussion, Policy, LastTime?.TextUnder(Policy.Reason.Key));
        if (await forms.Find(PutAside, Request.Path) is { } typed)
        {
            CameBack = true;
            Input = new();
            await TryUpdateModelAsync(
                Input,
                nameof(Input),
                new FormValueProvider(BindingSource.Form, typed, CultureInfo.InvariantCulture)
            );
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid childId, string? then) =>
        await db.TryTwice(() => Save(id, childId, then))
        ?? throw new InvalidOperationException("This discussion keeps changing");

    private async Task<IActionResult?> Save(Guid id, Guid childId, string? then)
    {
        if (!await Find(id))
        {
            return NotFound();
        }

        var record = Found.Record;
        if (record.WhyNotWrite(me.Person) is { } refusal)
        {
            ModelState.Clear();
            NotSaved = NotSaved.Of(refusal, Input.Typed(Policy));
            Response.StatusCode = StatusCodes.Status403Forbidden;
            return Page();
        }

        var contents = await RecordContents.Load(db, Found, clock.Today);
        if (!await Load(childId))
        {
            return NotFound();
        }

        if (Input.LastSeenOn > clock.Today)
        {
            ModelState.AddModelError(
                "Input.LastSeenOn",
                "The day the child was last seen must be today or in the past"
            );
        }

        Discussion = record.Discuss(Child, me.Person, clock.Now);
        Keep();
        await new NoteKeeping(db, clock).Keep(contents, Policy);
        if (await db.TrySave() != Saving.Saved)
        {
            return null;
        }

        if (Clashes.Count > 0 || FactsNow is not null || !ModelState.IsValid)
        {
            ShowWhatIsThereNow();
            return Page();
        }

        await forms.Forget(PutAside);
        return Redirect(Next(id, childId, contents, then));
    }

    private void Keep()
    {
        Clashes.Clear();
        var discussion = Discussion!;
        var texts = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var key in DiscussInput.KeysOf(Policy))
        {
            if (!Input.Texts.TryGetValue(key, out var typed) || !typed.Touched)
            {
                continue;
            }

            var passage = discussion.Heading(key);
            var text = typed.TextBeside(passage);
            if (Passage.WhyNotKeep(LabelOf(key), text) is { } refusal)
            {
                ModelState.AddModelError($"Input.Texts[{key}].Text", refusal.Reason);
            }
            else if (PassageClash.Between(typed, passage) is { } clash)
            {
                Clashes[key] = clash;
            }
            else
            {
                texts[key] = text;
            }
        }

        var before = discussion.Facts with
        {
            NoteChoice = discussion.NoteChoice ?? Policy.Discussion.Choices[0].Key,
        };
        var sound = Array.TrueForAll(
            DiscussInput.FactFields,
            field => ModelState.GetFieldValidationState($"Input.{field}") != Invalid
        );
        var stale = Input.FactsClashWith(before);
        FactsNow = stale ? before : null;
        var facts = sound && !stale && Input.FactsTouched ? Input.Facts : discussion.Facts;
        Found.Record.Write(discussion, facts, texts, me.Person, clock.Now);
    }

    /// <summary>What was typed stays where it was typed; saving again puts it in place of what is shown above it.</summary>
    private void ShowWhatIsThereNow()
    {
        foreach (var (key, input) in Input.Texts)
        {
            input.Follow(Discussion!.Heading(key));
        }

        if (FactsNow is not null)
        {
            Input.FactsShown = DiscussInput.MarkOf(FactsNow);
        }
    }

    private string Next(Guid id, Guid childId, RecordContents contents, string? then)
    {
        if (then == "action")
        {
            return $"/sessions/{id}/actions?child={childId}#add";
        }

        if (then == "next")
        {
            var discussed = Found
                .Record.Discussions.Select(d => contents.Child(d.ChildId))
                .OrderBy(c => c.ShownAs, StringComparer.Ordinal)
                .ToList();
            var at = discussed.FindIndex(c => c.Id == childId);
            TempData["Success"] = "Saved.";
            return at + 1 < discussed.Count
                ? $"/sessions/{id}/children/{discussed[at + 1].Id}"
                : $"/sessions/{id}/record#{DiscussionsSection}";
        }

        TempData["Success"] = $"Saved on {Words.Moment(clock.Now)}.";
        return $"/sessions/{id}/children/{childId}";
    }

    private string? DiscussionsSection =>
        Policy.Sections.FirstOrDefault(s => s.Kind == Policies.RecordSectionKind.Discussions)?.Key;

    private string LabelOf(string key) => DiscussInput.LabelOf(key, Policy);

    private async Task<bool> Find(Guid id)
    {
        if (
            await RecordInSight.Find(db, sight, id, thing: Thing.Discussion)
            is not { Kept: { } record } found
        )
        {
            return false;
        }

        Found = found;
        Policy = await policies.Version(me.AgencyId, record.PolicyVersionId);
        return true;
    }

    /// <summary>A child of the worker today, or one who stands in this record.</summary>
    private async Task<bool> Load(Guid childId)
    {
        var (agency, record, today) = (me.AgencyId, Found.Record, clock.Today);
        var row = await (
            from child in db.Children
            where child.AgencyId == agency && child.Id == childId
            from discussion in db
                .Discussions.Where(d =>
                    d.AgencyId == agency && d.RecordId == record.Id && d.ChildId == childId
                )
                .DefaultIfEmpty()
            select new
            {
                child,
                discussion,
                Listed = db.Set<CaseLine>()
                    .Any(l =>
                        l.AgencyId == agency && l.RecordId == record.Id && l.ChildId == childId
                    ),
                AllocatedOn = db
                    .Allocations.Where(a =>
                        a.AgencyId == agency
                        && a.WorkerId == record.SuperviseeId
                        && a.ChildId == childId
                        && a.FromOn <= today
                        && (a.UntilOn == null || a.UntilOn >= today)
                    )
                    .Min(a => (DateOnly?)a.FromOn),
                Headings = db.Set<DiscussionHeading>()
                    .Where(h => h.AgencyId == agency && h.DiscussionId == discussion.Id)
                    .ToList(),
            }
        )
            .AsSingleQuery()
            .FirstOrDefaultAsync();
        if (row is null || (row.discussion is null && !row.Listed && row.AllocatedOn is null))
        {
            return false;
        }

        (Child, Discussion, AllocatedOn) = (row.child, row.discussion, row.AllocatedOn);
        LastTime = await LastTime.Find(db, sight, Found, childId, me.Person.Id);
        Actions = await db
            .Actions.Where(a =>
                a.AgencyId == agency && a.RecordId == record.Id && a.ChildId == childId
            )
            .OrderBy(a => a.ByOn)
            .ToListAsync();
        return true;
    }
}
