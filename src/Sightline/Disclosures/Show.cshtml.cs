using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.History;
using Sightline.Policies;
using Sightline.Supervisions;

namespace Sightline.Disclosures;

/// <summary>One matter that had to be acted on: what it is, what the policy asks, who was told and when.</summary>
public sealed class ShowModel(
    SightlineDb db,
    CurrentPerson me,
    LineOfSight sight,
    ReadingGate gate,
    PolicyInForce policies,
    TimeProvider clock
) : PageModel, IShowsContent
{
    [BindProperty]
    public ReportForm Form { get; set; } = new();

    [BindProperty]
    public Guid NewId { get; set; } = Keys.Next();

    public Disclosure Disclosure { get; private set; } = null!;
    public Supervision Supervision { get; private set; } = null!;
    public ConfidentialityRules? Limits { get; private set; }
    public ConfidentialityIssue? Issue => Disclosure.Issue is { } key ? Limits?.Issue(key) : null;
    public ConfidentialityResponse? Asked => Issue is { } issue ? Limits!.ResponseTo(issue) : null;
    public string FrontDoor => me.Agency.FrontDoor ?? "";
    public bool Mine => Disclosure.AuthorId == me.Person.Id;
    public Person Author => Supervision.With(Other.Id)!;
    public Person Other => Supervision.With(Disclosure.AuthorId)!;

    /// <summary>The author's own page tells nobody anything; what they wrote is theirs until the other knows.</summary>
    public ContentShown? Discloses =>
        Disclosure.OtherKnewAt is null
            ? null
            : ContentShown.Disclosure(Supervision, Disclosure.CameUpOn, gate.Purpose);

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await Find(id) is { } refused)
        {
            return refused;
        }

        var now = Clock.Local(clock.Now);
        Form.On = DateOnly.FromDateTime(now);
        Form.Time = new TimeOnly(now.Hour, now.Minute);
        return Page();
    }

    public async Task<IActionResult> OnPostReportAsync(Guid id)
    {
        if (await Find(id) is { } refused)
        {
            return refused;
        }

        Check();
        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (!Disclosure.Reports.Any(r => r.Id == NewId))
        {
            Disclosure.Report(
                me.Person,
                Form.ToWhom.Trim(),
                string.IsNullOrEmpty(Form.Channel) ? null : Form.Channel,
                Passage.Tidy(Form.PassedOn),
                Clock.Instant(Form.On!.Value, Form.Time!.Value),
                clock.Now,
                NewId
            );
            await db.TrySave();
        }

        return Done("Recorded.");
    }

    public async Task<IActionResult> OnPostOtherKnowsAsync(Guid id)
    {
        if (await Find(id) is { } refused)
        {
            return refused;
        }

        if (Disclosure.OtherKnewAt is null)
        {
            if (Disclosure.WhyNotOtherKnows(me.Person) is { } whyNot)
            {
                ModelState.Clear();
                ModelState.AddModelError("", whyNot.Reason);
                return Page();
            }

            Disclosure.OtherKnows(me.Person, clock.Now);
            await db.TrySave();
        }

        return Done($"Recorded. {Other.Name} sees this page from now on.");
    }

    private RedirectResult Done(string words)
    {
        TempData["Success"] = words;
        return Redirect($"/duty-to-act/{Disclosure.Id}");
    }

    private void Check()
    {
        if (Disclosure.WhyNotReport(me.Person) is { } whyNot)
        {
            ModelState.AddModelError("", whyNot.Reason);
        }

        if (
            !string.IsNullOrEmpty(Form.Channel)
            && Limits?.Channels.Any(c => c.Key == Form.Channel) is not true
        )
        {
            ModelState.AddModelError("Form.Channel", "Select how you told them");
        }

        if (Form.On is null && !ModelState.ContainsKey("Form.On.Day"))
        {
            ModelState.AddModelError("Form.On", "Enter the day on which they were told");
        }

        if (Form.Time is null && ModelState["Form.Time"] is not { Errors.Count: > 0 })
        {
            ModelState.AddModelError("Form.Time", "Enter the time, for example 2:30pm");
        }

        if (Form is { On: { } on, Time: { } time } && Clock.Instant(on, time) > clock.Now)
        {
            ModelState.AddModelError("Form.On", "The day and time must be in the past");
        }
    }

    private async Task<IActionResult?> Find(Guid id)
    {
        var found = await sight
            .Disclosures(db, me, Reach.ReadForPurpose)
            .Where(d => d.Disclosure.Id == id)
            .Select(d => new
            {
                d.Disclosure,
                d.Supervision,
                d.Supervision.Supervisor,
                d.Supervision.Supervisee,
            })
            .FirstOrDefaultAsync();
        if (found is null)
        {
            return NotFound();
        }

        (Disclosure, Supervision) = (found.Disclosure, found.Supervision);
        if (
            !Supervision.IsParty(me.Person.Id)
            && await gate.ReachNow(Supervision, Thing.Disclosure, id) < Reach.Read
        )
        {
            return Redirect(
                ReadingGate.Address(Supervision, Thing.Disclosure, id, $"/duty-to-act/{id}")
            );
        }

        await db.Entry(Disclosure).Collection(d => d.Reports).LoadAsync();
        Limits = (await policies.Version(me.AgencyId, Disclosure.PolicyVersionId))
            .Policy
            .Confidentiality;
        return null;
    }
}
