using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Sightline.Accounts;
using Sightline.Data;

namespace Sightline.People;

public sealed class ManagerModel(SightlineDb db, CurrentPerson me, TimeProvider clock) : PageModel
{
    /// <summary>Chosen in place of a person: the top of the line has nobody above.</summary>
    public const string Nobody = "nobody";

    [BindProperty, Required(ErrorMessage = "Select their line manager")]
    public string? Chosen { get; set; }

    [BindProperty, Display(Name = "The day it began")]
    [Required(ErrorMessage = "Enter the day it began")]
    public DateOnly? FromOn { get; set; }

    public Person Person { get; private set; } = null!;
    public List<SelectListItem> Choices { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await FindAsync(id))
        {
            return NotFound();
        }

        FromOn = clock.Today < Person.StartedOn ? Person.StartedOn : clock.Today;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await FindAsync(id))
        {
            return NotFound();
        }

        var manager =
            Guid.TryParse(Chosen, out var managerId) && managerId != id
                ? await db.People.FindAsync(me.AgencyId, managerId)
                : null;
        if (Chosen is not null && Chosen != Nobody && manager is null)
        {
            ModelState.AddModelError(nameof(Chosen), "Select their line manager");
        }

        if (manager is not null)
        {
            var line = await ManagementLine.Today(db, me.AgencyId);
            if (line.WhyNotManage(manager, Person, clock.Today) is { } refusal)
            {
                ModelState.AddModelError(nameof(Chosen), refusal.Reason);
            }
        }

        if (FromOn is { } from && ManagerChange.WhyNotFrom(from, Person, clock.Today) is { } early)
        {
            ModelState.AddModelError(nameof(FromOn), early.Reason);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await db.ChangeManager(Person, manager, FromOn!.Value, me.Person, clock.Now);
        TempData["Success"] = manager is null
            ? $"{Person.Name} has no line manager."
            : $"{manager.Name} is the line manager of {Person.Name}.";
        return Redirect($"/admin/people/{id}");
    }

    private async Task<bool> FindAsync(Guid id)
    {
        if (await db.People.FindAsync(me.AgencyId, id) is not { } person)
        {
            return false;
        }

        Person = person;
        Choices = await db.PeopleHere(me.AgencyId, clock.Today);
        Choices.RemoveAll(c => c.Value == id.ToString());
        return true;
    }
}
