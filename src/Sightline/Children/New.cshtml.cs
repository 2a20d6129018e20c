using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.Records;

namespace Sightline.Children;

/// <summary>Puts a child on a worker's list: by hand, or while the session is written up in which the child came up.</summary>
public sealed class NewModel(
    SightlineDb db,
    CurrentPerson me,
    LineOfSight sight,
    ListsInSight lists,
    TimeProvider clock
) : PageModel
{
    /// <summary>The session in which the child came up; none where the child is added without one.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Session { get; set; }

    /// <summary>On whose list, without a session; one's own where nobody is named.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Worker { get; set; }

    [BindProperty]
    public Guid NewId { get; set; } = Keys.Next();

    [BindProperty]
    public string Initials { get; set; } = "";

    [BindProperty]
    public string Reference { get; set; } = "";

    [BindProperty]
    [DisplayName("The date of birth")]
    public DateOnly? BornOn { get; set; }

    [BindProperty]
    [StringLength(
        Child.LongestPlan,
        ErrorMessage = "Say what kind of plan in 200 characters or fewer"
    )]
    public string Plan { get; set; } = "";

    [BindProperty]
    [DisplayName("The day since when")]
    [Required(ErrorMessage = "Enter since when the worker has worked with the child")]
    public DateOnly? AllocatedOn { get; set; }

    /// <summary>Whose list it is.</summary>
    public Person Of { get; private set; } = null!;
    public Guid MyId => me.Person.Id;
    public string Back => Session is { } session ? $"/sessions/{session}/record" : "/children";

    /// <summary>The other lists that the reader could add to.</summary>
    public IReadOnlyList<SelectListItem> Workers { get; private set; } = [];

    private DateOnly _since;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Find())
        {
            return NotFound();
        }

        AllocatedOn = _since;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Find())
        {
            return NotFound();
        }

        (Initials, Reference, Plan) = (Initials.Trim(), Reference.Trim(), Plan.Trim());
        Refuse(nameof(Initials), Child.WhyNotInitials(Initials));
        Refuse(nameof(Reference), Child.WhyNotReference(Reference));
        if (BornOn > clock.Today)
        {
            ModelState.AddModelError(nameof(BornOn), "The date of birth must be in the past");
        }

        if (AllocatedOn > clock.Today)
        {
            ModelState.AddModelError(
                nameof(AllocatedOn),
                "The day since when must be today or in the past"
            );
        }

        var known = await db.KnownChild(me.AgencyId, Reference, NewId);
        if (known?.WhyNotThis(Initials) is { } another)
        {
            ModelState.AddModelError(nameof(Reference), another.Reason);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var child = known ?? Added();
        await db.PutOnTheList(child, Of, AllocatedOn!.Value, me.Person, clock.Now);

        if (await db.TrySave() == Saving.AlreadyThere)
        {
            ModelState.AddModelError(
                nameof(Reference),
                "Somebody has just added a child with this reference. Try again"
            );
            return Page();
        }

        TempData["Success"] = "The child is on the list.";
        return Redirect(
            Session is { } session ? $"/sessions/{session}/children/{child.Id}"
            : Of.Id == MyId ? "/children"
            : $"/children?person={Of.Id}"
        );
    }

    private Child Added()
    {
        var child = new Child(me.AgencyId, Initials, Reference, clock.Now, me.Person.Id, NewId)
        {
            BornOn = BornOn,
            Plan = Plan.Length > 0 ? Plan : null,
        };
        db.Add(child);
        return child;
    }

    private void Refuse(string field, Refusal? refusal)
    {
        if (refusal is not null)
        {
            ModelState.AddModelError(field, refusal.Reason);
        }
    }

    private Task<bool> Find() => Session is { } session ? FindSession(session) : FindList();

    /// <summary>Only the one who writes the session up adds to its children.</summary>
    private async Task<bool> FindSession(Guid session)
    {
        if (
            await RecordInSight.Find(db, sight, session) is not { Kept: { } record } found
            || record.WhyNotWrite(me.Person) is not null
        )
        {
            return false;
        }

        (Of, _since) = (found.Supervisee, found.Session.On);
        return true;
    }

    /// <summary>The worker and their supervisors add to a list.</summary>
    private async Task<bool> FindList()
    {
        await lists.Find();
        if (
            (Worker is { } id ? lists.Worker(id) : lists.Workers.FirstOrDefault()) is not { } worker
        )
        {
            return false;
        }

        (Of, _since) = (worker, clock.Today);
        if (lists.Workers.Count > 1)
        {
            Workers =
            [
                .. lists.Workers.Select(w => new SelectListItem(
                    w.Id == MyId ? "Children you work with" : w.Name,
                    w.Id.ToString(),
                    w.Id == Of.Id
                )),
            ];
        }

        return true;
    }
}
