using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Accounts;
using Sightline.Data;

namespace Sightline.Children;

/// <summary>Takes a child off a worker's list, with the last day and why.</summary>
public sealed class EndModel(
    SightlineDb db,
    CurrentPerson me,
    ListsInSight lists,
    TimeProvider clock
) : PageModel
{
    [BindProperty]
    [DisplayName("The last day")]
    [Required(ErrorMessage = "Enter the last day")]
    public DateOnly? LastDay { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Select why the child comes off the list")]
    public AllocationEnd? Why { get; set; }

    public Allocation Allocation { get; private set; } = null!;
    public Person Worker { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Find(id))
        {
            return NotFound();
        }

        LastDay = clock.Today;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await Find(id))
        {
            return NotFound();
        }

        // A second click, or the other of the two: it is off the list already.
        if (Allocation.WhyEnded is not null)
        {
            return Done();
        }

        if (LastDay is { } day && Allocation.WhyNotEnd(day, clock.Today) is { } whyNot)
        {
            ModelState.AddModelError(nameof(LastDay), whyNot.Reason);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        Allocation.End(LastDay!.Value, Why!.Value, me.Person, clock.Now);
        await db.TrySave();
        return Done();
    }

    private RedirectResult Done()
    {
        TempData["Success"] =
            $"{Allocation.Child!.ShownAs} is off the list. Add the child again if this was a mistake.";
        return Redirect(
            Worker.Id == me.Person.Id ? "/children" : $"/children?person={Allocation.WorkerId}"
        );
    }

    private async Task<bool> Find(Guid id)
    {
        await lists.Find();
        if (await lists.Allocation(id) is not { } found)
        {
            return false;
        }

        (Allocation, Worker) = (found, lists.Worker(found.WorkerId)!);
        return true;
    }
}
