using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.Policies;
using Sightline.Sessions;
using Sightline.Supervisions;

namespace Sightline.Disclosures;

/// <summary>Somebody learned of something that they have to act on: what it is, and whether the other of the two knows.</summary>
public sealed class NewModel(
    SightlineDb db,
    CurrentPerson me,
    LineOfSight sight,
    PolicyInForce policies,
    TimeProvider clock
) : PageModel
{
    private Guid _policyVersion;

    /// <summary>In which of their supervisions it came up; asked where they have several.</summary>
    [BindProperty(SupportsGet = true, Name = "supervision")]
    public Guid? SupervisionId { get; set; }

    [BindProperty]
    public DisclosureForm Form { get; set; } = new();

    [BindProperty]
    public Guid NewId { get; set; } = Keys.Next();

    public IReadOnlyList<Choice> With { get; private set; } = [];
    public Supervision? Supervision { get; private set; }
    public Person Other => Supervision!.With(me.Person.Id)!;

    /// <summary>The policy's list of what cannot stay between two people; none where it has no list.</summary>
    public ConfidentialityRules? Limits { get; private set; }
    public string FrontDoor => me.Agency.FrontDoor ?? "";

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Find() is { } refused)
        {
            return refused;
        }

        Form.CameUpOn = clock.Today;
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
            ModelState.AddModelError(nameof(SupervisionId), "Select who it came up with");
            return Page();
        }

        Check();
        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (!await db.Disclosures.AnyAsync(d => d.AgencyId == me.AgencyId && d.Id == NewId))
        {
            db.Add(
                Disclosure.Write(
                    Supervision,
                    me.Person,
                    new(
                        Form.Issue is { } issue ? Limits?.Issue(issue) : null,
                        Passage.Tidy(Form.What),
                        Form.CameUpOn!.Value,
                        Form.Other!.Value,
                        Form.Other == TheOther.NotYet ? Passage.Tidy(Form.WhyNotYet) : null
                    ),
                    _policyVersion,
                    clock.Now,
                    NewId
                )
            );
            await db.TrySave();
        }

        TempData["Success"] = "Recorded. Now say who was told.";
        return Redirect($"/duty-to-act/{NewId}");
    }

    private void Check()
    {
        if (
            Limits is { Issues.Count: > 0 }
            && (Form.Issue is null || Limits.Issue(Form.Issue) is null)
        )
        {
            ModelState.AddModelError("Form.Issue", "Select what kind of matter it is");
        }

        if (Form.CameUpOn is null && !ModelState.ContainsKey("Form.CameUpOn.Day"))
        {
            ModelState.AddModelError("Form.CameUpOn", "Enter the day on which you learned of it");
        }

        if (Form.CameUpOn > clock.Today)
        {
            ModelState.AddModelError("Form.CameUpOn", "The day must be today or in the past");
        }

        if (Form.Other == TheOther.NotYet && string.IsNullOrWhiteSpace(Form.WhyNotYet))
        {
            ModelState.AddModelError("Form.WhyNotYet", "Enter who would be at risk, and how");
        }
    }

    /// <summary>Not for those who are in no supervision: nothing can come up in one.</summary>
    private async Task<IActionResult?> Find()
    {
        var mine = await ChosenSupervision.Of(sight.MySupervisions, me.Person.Id, SupervisionId);
        if (mine is null)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        if (mine.IsNotTheirs(SupervisionId))
        {
            return NotFound();
        }

        (With, Supervision) = (mine.With, mine.Supervision);
        SupervisionId = Supervision?.Id;
        var policy = await policies.On(me.AgencyId, clock.Today);
        (_policyVersion, Limits) = (policy.VersionId, policy.Policy.Confidentiality);
        return null;
    }
}
