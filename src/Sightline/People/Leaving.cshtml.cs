using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Accounts;
using Sightline.Data;

namespace Sightline.People;

public sealed class LeavingModel(SightlineDb db, CurrentPerson me, TimeProvider clock) : PageModel
{
    [BindProperty, Display(Name = "Last day")]
    [Required(ErrorMessage = "Enter their last day")]
    public DateOnly? LeftOn { get; set; }

    public Person Person { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await FindAsync(id))
        {
            return NotFound();
        }

        LeftOn = Person.LeftOn;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await FindAsync(id))
        {
            return NotFound();
        }

        if (ModelState.IsValid && Person.WhyNotLeave(LeftOn!.Value) is { } refusal)
        {
            ModelState.AddModelError(nameof(LeftOn), refusal.Reason);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (Person.LeftOn != LeftOn)
        {
            Person.Leave(LeftOn!.Value, me.Person, clock.Now);
            await db.SaveChangesAsync();
        }

        TempData["Success"] = $"The last day of {Person.Name} is {Words.Day(LeftOn!.Value)}.";
        return Redirect($"/admin/people/{id}");
    }

    private async Task<bool> FindAsync(Guid id) =>
        await db.People.FindAsync(me.AgencyId, id) is { } person && (Person = person) is not null;
}
