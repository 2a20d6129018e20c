using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.Records;

namespace Sightline.Children;

/// <summary>Puts a child on the worker's list while a session is written up.</summary>
public sealed class NewModel(
    SightlineDb db,
    CurrentPerson me,
    LineOfSight sight,
    TimeProvider clock
) : PageModel
{
    /// <summary>The session in which the child came up.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Session { get; set; }

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
    [StringLength(200, ErrorMessage = "Say what kind of plan in 200 characters or fewer")]
    public string Plan { get; set; } = "";

    [BindProperty]
    [DisplayName("The day since when")]
    [Required(ErrorMessage = "Enter since when the worker has worked with the child")]
    public DateOnly? AllocatedOn { get; set; }

    public RecordInSight Found { get; private set; } = null!;
    public Guid MyId => me.Person.Id;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Find())
        {
            return NotFound();
        }

        AllocatedOn = Found.Session.On;
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
        await db.PutOnTheList(child, Found.Supervisee, AllocatedOn!.Value, clock.Today);

        if (await db.TrySave() == Saving.AlreadyThere)
        {
            ModelState.AddModelError(
                nameof(Reference),
                "Somebody has just added a child with this reference. Try again"
            );
            return Page();
        }

        TempData["Success"] = "The child is on the list.";
        return Redirect($"/sessions/{Session}/children/{child.Id}");
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

    /// <summary>Only the one who writes the session up adds to its children.</summary>
    private async Task<bool> Find()
    {
        if (
            await RecordInSight.Find(db, sight, Session) is not { Kept: { } record } found
            || record.WhyNotWrite(me.Person) is not null
        )
        {
            return false;
        }

        Found = found;
        return true;
    }
}
