using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.CaseNotes;
using Sightline.Data;
using Sightline.History;

namespace Sightline.Records;

public sealed partial class WriteModel(
    SightlineDb db,
    CurrentPerson me,
    LineOfSight sight,
    RecordPolicies policies,
    FormsPutAside forms,
    TimeProvider clock
) : PageModel, IShowsContent
{
    [BindProperty]
    public WriteInput Input { get; set; } = new();

    /// <summary>What its writer had typed when they were signed out.</summary>
    [BindProperty(SupportsGet = true, Name = FormsPutAside.Query)]
    public Guid? PutAside { get; set; }

    /// <summary>The page shows what was typed before, which is not saved yet.</summary>
    public bool CameBack { get; private set; }

    public RecordInSight Found { get; private set; } = null!;
    public RecordPolicy Policy { get; private set; } = null!;
    public RecordContents Contents { get; private set; } = null!;
    public Dictionary<string, PassageClash> Clashes { get; } = [];

    /// <summary>What was typed on a page that can no longer save it.</summary>
    public NotSaved? NotSaved { get; private set; }

    public SessionRecord Record => Found.Record;
    public Person Me => me.Person;
    public Person Other => Found.OtherThan(me.Person.Id);
    public Refusal? WhyNotStart => Found.Session.WhyNotHold(clock.Today);
    public bool IAmTheWriter => Record.DraftIsSeenBy(me.Person.Id);

    public DateTime? SavedAt =>
        Record.ChangedAt is { } changed && changed > Record.StartedAt ? changed : Record.SharedAt;

    /// <summary>What the page is made of, from top to bottom.</summary>
    public IReadOnlyList<RecordStep.Place> Steps =>
        [
            .. Enumerable.Repeat(
                new RecordStep.Place("agenda", "Agenda"),
                Contents.Agenda.Count > 0 ? 1 : 0
            ),
            .. Policy.Sections.Select(s => new RecordStep.Place(s.Key, s.Label)),
        ];

    public IEnumerable<SelectListItem> ChildrenFor(string section) =>
        Contents
            .Children.Where(c =>
                !Record.CaseLines.Any(l => l.Section == section && l.ChildId == c.Id)
            )
            .Select(c => new SelectListItem(c.ShownAs, c.Id.ToString()))
            .Prepend(new("Choose a child", ""));

    public IEnumerable<SelectListItem> ChildrenToDiscuss =>
        Contents
            .Children.Where(c => !Record.Discussions.Any(d => d.ChildId == c.Id))
            .Select(c => new SelectListItem(c.ShownAs, c.Id.ToString()))
            .Prepend(new("Choose a child", ""));

    /// <summary>A draft is there for its author only; the other sees that it is being written.</summary>
    public ContentShown? Discloses =>
        Found.Kept is not null && IAmTheWriter && NotSaved is null
            ? ContentShown.Record(Found.Session, Found.Supervision)
            : null;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Find(id))
        {
            return NotFound();
        }

        if (Found.Kept is null)
        {
            return Page();
        }

        if (Record.Signed)
        {
            return Redirect($"/sessions/{id}/view");
        }

        if (!IAmTheWriter)
        {
            return Record.Shared ? Redirect($"/sessions/{id}/sign") : Page();
        }

        await Load();
        Input = WriteInput.Of(Contents, Policy);
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

    /// <summary>Says that the session took place, if nobody has, and begins its record; whoever presses is the one who writes.</summary>
    public async Task<IActionResult> OnPostStartAsync(Guid id)
    {
        if (!await Find(id))
        {
            return NotFound();
        }

        if (Found.Kept is null)
        {
            if (WhyNotStart is { } refusal)
            {
                ModelState.AddModelError("", refusal.Reason);
                return Page();
            }

            Found.Session.Hold(me.Person, clock.Now);
            var policy = await policies.InForce(me.AgencyId, Found.Session.On);
            db.Add(new SessionRecord(Found.Session, policy.VersionId, me.Person, clock.Now));
            await db.TrySave();
        }

        return Redirect($"/sessions/{id}/record");
    }

    public async Task<IActionResult> OnPostHandOverAsync(Guid id)
    {
        if (!await Find(id) || Found.Kept is null)
        {
            return NotFound();
        }

        if (Record.WhyNotHandOver(me.Person) is { } refusal)
        {
            return Refuse(refusal);
        }

        Record.HandOver(me.Person, Other, clock.Now);
        if (await db.TrySave() == Saving.Saved)
        {
            TempData["Success"] = $"{Other.Name} writes this record up from now on.";
        }

        return Redirect($"/sessions/{id}/record");
    }

    public async Task<IActionResult> OnPostAsync(Guid id, string? then) =>
        await db.TryTwice(() => Save(id, then))
        ?? throw new InvalidOperationException("This record keeps changing");

    private async Task<IActionResult?> Save(Guid id, string? then)
    {
        if (!await Find(id) || Found.Kept is null)
        {
            return NotFound();
        }

        if (Record.WhyNotWrite(me.Person) is { } refusal)
        {
            return Refuse(refusal);
        }

        await Load();
        var writing = new RecordWriting(Contents, Policy, me.Person, clock.Now);
        Clashes.Clear();
        foreach (var clash in writing.Keep(Input, ModelState, then))
        {
            Clashes[clash.Key] = clash;
        }

        await new NoteKeeping(db, clock).Keep(Contents, Policy);
        if (await db.TrySave() != Saving.Saved)
        {
            return null;
        }

        if (Clashes.Count > 0 || !ModelState.IsValid)
        {
            ShowWhatIsThereNow();
            return Page();
        }

        await forms.Forget(PutAside);
        return Redirect(Next(id, then, writing));
    }

    /// <summary>Says why, beside every word that was typed: nothing of the other's draft is shown, and nothing typed is lost.</summary>
    private PageResult Refuse(Refusal refusal)
    {
        ModelState.Clear();
        NotSaved = NotSaved.Of(refusal, Input.Typed(Policy));
        Response.StatusCode = StatusCodes.Status403Forbidden;
        return Page();
    }

    /// <summary>The typed text stays where it was typed; saving again puts it in place of the one shown above it.</summary>
    private void ShowWhatIsThereNow()
    {
        foreach (var (key, input) in Input.Sections)
        {
            input.Follow(Record.Section(key));
        }

        foreach (var line in Record.CaseLines)
        {
            var now = CaseLineInput.Of(line);
            if (Input.Lines.TryGetValue(line.Id, out var typed))
            {
                typed.Shown = now.Shown;
            }
            else
            {
                Input.Lines[line.Id] = now;
            }
        }

        var fresh = WriteInput.Of(Contents, Policy);
        (Input.WasTalkedAbout, Input.ClosingShown) = (fresh.WasTalkedAbout, fresh.ClosingShown);
    }

    private string Next(Guid id, string? then, RecordWriting writing)
    {
        switch (then?.Split(':'))
        {
            case ["check"]:
                return $"/sessions/{id}/check";
            case ["actions"]:
                return $"/sessions/{id}/actions";
            case ["child", var child] when Guid.TryParse(child, out var known):
                return $"/sessions/{id}/children/{known}";
            case ["discuss"] when Input.DiscussChildId is { } chosen:
                return $"/sessions/{id}/children/{chosen}";
            case ["new-child"]:
                return $"/children/new?session={id}";
            case ["list" or "unlist", var section]:
                return $"/sessions/{id}/record#{(writing.SectionOf(section) ?? section)}";
            default:
                TempData["Success"] =
                    "Saved. You can leave this page and come back to it whenever you like.";
                return $"/sessions/{id}/record";
        }
    }

    private async Task<bool> Find(Guid id)
    {
        if (await RecordInSight.Find(db, sight, id) is not { } found)
        {
            return false;
        }

        Found = found;
        if (found.Kept is { } record)
        {
            Policy = await policies.Version(me.AgencyId, record.PolicyVersionId);
        }

        return true;
    }

    private async Task Load() => Contents = await RecordContents.Load(db, Found, clock.Today);
}
