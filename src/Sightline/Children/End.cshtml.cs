using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
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

    /// <summary>The work email of whoever takes over; empty where they are not known here.</summary>
    [BindProperty]
    public string? Next { get; set; }

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

        var next = await Successor();
        if (!ModelState.IsValid)
        {
            return Page();
        }

        Allocation.End(LastDay!.Value, Why!.Value, me.Person, clock.Now, next);
        if (await db.TrySave() == Saving.Clash)
        {
            ModelState.AddModelError(
                "",
                "The other of you has changed this meanwhile. Look at the list"
            );
            return Page();
        }

        return Done();
    }

    private async Task<Person?> Successor()
    {
        if (Why != AllocationEnd.AnotherWorker || string.IsNullOrWhiteSpace(Next))
        {
            return null;
        }

        var email = Next.Trim();
        var next = await db.People.FirstOrDefaultAsync(p =>
            p.AgencyId == me.AgencyId && p.Email == email
        );
        next = next?.WorksHereOn(clock.Today) == true ? next : null;
        if (Allocation.WhyNotHandTo(next) is { } whyNot)
        {
            ModelState.AddModelError(nameof(Next), whyNot.Reason);
        }

        return next;
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
