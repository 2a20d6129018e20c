using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Actions;
using Sightline.Data;

namespace Sightline.Supervisions;

/// <summary>Ends a supervision, after a look at what is still open between the two.</summary>
public sealed class EndModel(
    SightlineDb db,
    CurrentPerson me,
    LineOfSight sight,
    TimeProvider clock
) : PageModel
{
    [BindProperty, Display(Name = "The last day")]
    [Required(ErrorMessage = "Enter the last day")]
    public DateOnly? LastDay { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter why it ends")]
    [StringLength(2000, ErrorMessage = "The reason must be 2,000 characters or fewer")]
    public string Why { get; set; } = "";

    /// <summary>They know that records stay unsigned.</summary>
    [BindProperty]
    public bool LeaveUnsigned { get; set; }

    public Supervision Supervision { get; private set; } = null!;
    public LeftOpen Open { get; private set; } = null!;
    public Refusal? WhyNot { get; private set; }

    /// <summary>Empty for the line manager, who knows that there are actions and not what they are.</summary>
    public IReadOnlyList<AgreedAction> Actions { get; private set; } = [];
    public bool SeesActions { get; private set; }
    public bool ForTheTwo { get; private set; }

    /// <summary>A manager in line can set up the supervision that takes over from this one.</summary>
    public bool CanSetUp { get; private set; }

    /// <summary>Planned sessions whose day has come and about which nobody has said anything.</summary>
    public IEnumerable<Sessions.Session> Unsaid => Open.Planned.Where(s => s.On < clock.Today);

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await Find(id) is { } refused)
        {
            return refused;
        }

        LastDay = clock.Today;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (await Find(id) is { } refused)
        {
            return refused;
        }

        if (WhyNot is not null)
        {
            return EndedAlready(id);
        }

        if (
            LastDay is { } on
            && Supervision.WhyNotEndOn(on, clock.Today, Open.LastHeldOn) is { } notThen
        )
        {
            ModelState.AddModelError(nameof(LastDay), notThen.Reason);
        }

        if (Supervision.WhyNotLeaveUnsigned(Open.Unsigned.Count, LeaveUnsigned) is { } unsigned)
        {
            ModelState.AddModelError(nameof(LeaveUnsigned), unsigned.Reason);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        Open.End(Supervision, me.Person, LastDay!.Value, Passage.Tidy(Why), clock.Now);
        if (await db.TrySave() != Saving.Saved)
        {
            db.ChangeTracker.Clear();
            return await Find(id) ?? (WhyNot is null ? StaleSession() : EndedAlready(id));
        }

        return Ended(id);
    }

    /// <summary>A second click, or somebody who was quicker. Who no longer sees it is led back to the list.</summary>
    private IActionResult EndedAlready(Guid id)
    {
        if (Supervision.EndedOn is not null && Supervision.EndedOn == LastDay)
        {
            return Ended(id);
        }

        ModelState.AddModelError("", WhyNot!.Reason);
        return Page();
    }

    private PageResult StaleSession()
    {
        ModelState.AddModelError(
            "",
            "A session of this supervision was changed at the same moment. Nothing was saved. Look again"
        );
        return Page();
    }

    private RedirectResult Ended(Guid id)
    {
        TempData["Success"] =
            $"The supervision of {Supervision.Supervisee!.Name} with {Supervision.Supervisor!.Name} has ended. What was agreed and recorded stays in the file.";
        return Redirect(
            Supervision.SupervisorId == me.Person.Id ? "/supervision" : $"/supervision/{id}"
        );
    }

    private async Task<IActionResult?> Find(Guid id)
    {
        var found = await sight
            .Supervisions(Reach.Read, Thing.Dates)
            .Include(s => s.Supervisor)
            .Include(s => s.Supervisee)
            .FirstOrDefaultAsync(s => s.Id == id);
        if (found is null)
        {
            return NotFound();
        }

        Supervision = found;
        var relation = await sight.RelationTo(found);
        WhyNot = found.WhyNotEnd(relation);
        if (WhyNot is not null && found.Lasts)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        CanSetUp = (relation & (Relation.LineManager | Relation.SeniorManager)) != Relation.None;
        ForTheTwo = AccessTable.ReachOf(relation, Thing.Agenda) == Reach.Write;
        SeesActions = AccessTable.ReachOf(relation, Thing.Actions) >= Reach.Read;
        Open = await LeftOpen.Of(db, found);
        if (SeesActions)
        {
            Actions = await db
                .Actions.AsNoTracking()
                .Where(a => a.AgencyId == found.AgencyId && a.SupervisionId == id)
                .Open.SeenBy(db, me.Person.Id)
                .OrderBy(a => a.ByOn)
                .ThenBy(a => a.Id)
                .Take(LeftOpen.Most + 1)
                .ToListAsync();
        }

        return null;
    }
}
