using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Agendas;
using Sightline.CaseNotes;
using Sightline.Children;
using Sightline.Data;
using Sightline.Policies;
using Sightline.Records;
using Sightline.Sessions;
using Sightline.Supervisions;

namespace Sightline.Decisions;

/// <summary>Writes down what two people decided between sessions: one page, under a minute.</summary>
public sealed partial class NewModel(
    SightlineDb db,
    CurrentPerson me,
    LineOfSight sight,
    RecordPolicies policies,
    PolicyInForce inForce,
    FormsPutAside forms,
    TimeProvider clock
) : PageModel
{
    /// <summary>Which of their supervisions it belongs to; asked where they have several.</summary>
    [BindProperty(SupportsGet = true, Name = "supervision")]
    public Guid? SupervisionId { get; set; }

    [BindProperty]
    public DecisionForm Form { get; set; } = new();

    [BindProperty]
    public Guid NewId { get; set; } = Keys.Next();

    public IReadOnlyList<Choice> With { get; private set; } = [];
    public Supervision? Supervision { get; private set; }
    public IReadOnlyList<Choice> Children { get; private set; } = [];
    public IReadOnlyList<DecisionWay> Ways { get; private set; } = [];
    public string FrontDoor => me.Agency.FrontDoor ?? "";
    public Guid MyId => me.Person.Id;
    public DateOnly Today => clock.Today;

    public async Task<IActionResult> OnGetAsync()
    {
        var typed = await WithWhom();
        if (await Find() is { } refused)
        {
            return refused;
        }

        var now = Clock.Local(clock.Now);
        Form.On = DateOnly.FromDateTime(now);
        await ShowWhatWasTyped(typed);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Find() is { } refused)
        {
            return refused;
        }

        if (Supervision is null)
        {
            ModelState.Clear();
            ModelState.AddModelError(nameof(SupervisionId), "Select who it is with");
            return Page();
        }

        var child = await ChosenChild();
        Check();
        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (await db.Decisions.AnyAsync(d => d.AgencyId == me.AgencyId && d.Id == NewId))
        {
            return await Done();
        }

        await Write(child);
        return await db.TrySave() == Saving.Clash ? await OnPostAsync() : await Done();
    }

    private async Task Write(Child? child)
    {
        var policy = await policies.InForce(me.AgencyId, clock.Today);
        var (decision, item) = Decision.Write(
            Supervision!,
            me.Person,
            new(
                child,
                Passage.Tidy(Form.What),
                Passage.Tidy(Form.Why),
                Form.By!.Value,
                Form.By == DecidedBy.SomebodyElse ? Passage.Tidy(Form.SomebodyElse) : null,
                Form.Way!,
                Form.At(clock.Now)!.Value,
                Form.Urgent
            ),
            policy.VersionId,
            clock.Now,
            NewId
        );
        db.AddRange(item, decision);
        if (child is not null)
        {
            await db.PutOnTheList(
                child,
                Supervision!.Supervisee!,
                Clock.LocalDay(decision.DecidedAt),
                me.Person,
                clock.Now
            );
            db.Add(
                new CaseNote(
                    decision,
                    child.Id,
                    NoteText.Of(decision, child, Supervision, policy),
                    policy.NoteDueAt(decision.DecidedAt, decision.Urgent)
                )
            );
        }
    }

    private async Task<RedirectResult> Done()
    {
        await forms.ForgetDraft(Request.Form);
        TempData["Success"] =
            $"Recorded. {Supervision!.With(MyId)!.Name} can see it, and it is on your next agenda.";
        return Redirect($"/decisions/{NewId}");
    }

    private void Check()
    {
        if (Form.By == DecidedBy.SomebodyElse && string.IsNullOrWhiteSpace(Form.SomebodyElse))
        {
            ModelState.AddModelError(
                "Form.SomebodyElse",
                "Enter who decided, such as the duty manager"
            );
        }

        if (Form.Way is not null && !Ways.Any(w => w.Key == Form.Way))
        {
            ModelState.AddModelError("Form.Way", "Select how you came to it");
        }

        if (Form.JustNow)
        {
            return;
        }

        if (Form.On is null && !ModelState.ContainsKey("Form.On.Day"))
        {
            ModelState.AddModelError("Form.On", "Enter the day on which it was decided");
        }

        if (Form.Time is null && ModelState["Form.Time"] is not { Errors.Count: > 0 })
        {
            ModelState.AddModelError("Form.Time", "Enter the time, for example 2:30pm");
        }

        if (Form.At(clock.Now) > clock.Now)
        {
            ModelState.AddModelError("Form.On", "The day and time must be in the past");
        }
    }

    /// <summary>One on the worker's list, one that is put there now, or none.</summary>
    private async Task<Child?> ChosenChild()
    {
        if (Form.Child.Length == 0)
        {
            return null;
        }

        if (Form.Child != DecisionForm.AnotherChild)
        {
            if (
                Children.Any(c => c.Id == Form.Child)
                && Guid.TryParse(Form.Child, out var id)
                && await db.Children.FirstOrDefaultAsync(c =>
                    c.AgencyId == me.AgencyId && c.Id == id
                )
                    is { } held
            )
            {
                return held;
            }

            ModelState.AddModelError("Form.Child", "Select a child from the list");
            return null;
        }

        var (initials, reference) = (Form.Initials.Trim(), Form.Reference.Trim());
        if (Child.WhyNotInitials(initials) is { } notInitials)
        {
            ModelState.AddModelError("Form.Initials", notInitials.Reason);
        }

        if (Child.WhyNotReference(reference) is { } notReference)
        {
            ModelState.AddModelError("Form.Reference", notReference.Reason);
        }

        var known = await db.KnownChild(me.AgencyId, reference);
        if (known?.WhyNotThis(initials) is { } another)
        {
            ModelState.AddModelError("Form.Reference", another.Reason);
        }

        if (!ModelState.IsValid || known is not null)
        {
            return known;
        }

        var child = new Child(me.AgencyId, initials, reference, clock.Now, me.Person.Id);
        db.Add(child);
        return child;
    }

    /// <summary>Not for those who are in no supervision: there is nobody to decide with.</summary>
    private async Task<IActionResult?> Find()
    {
        var mine = await ChosenSupervision.Of(
            sight.MySupervisions.Where(s => s.LineManaged || s.ArrangementAgreedAt != null),
            MyId,
            SupervisionId
        );
        if (mine is null)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        if (mine.IsNotTheirs(SupervisionId))
        {
            return NotFound();
        }

        (With, Supervision) = (mine.With, mine.Supervision);
        if (Supervision is not null)
        {
            SupervisionId = Supervision.Id;
            Ways = (await inForce.On(me.AgencyId, Today)).Policy.DecisionWays;
            Children =
            [
                .. await db.ChildrenOf(me.AgencyId, Supervision.SuperviseeId, Today),
                new(DecisionForm.AnotherChild, "A child who is not on the list"),
            ];
        }

        return null;
    }
}
