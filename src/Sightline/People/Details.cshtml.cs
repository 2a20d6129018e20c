using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Accounts;
using Sightline.Data;

namespace Sightline.People;

public sealed class DetailsModel(SightlineDb db, CurrentPerson me, TimeProvider clock) : PageModel
{
    [BindProperty]
    public PersonDetails Details { get; set; } = new();

    public Person Person { get; private set; } = null!;
    public PersonForm Form { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await FindAsync(id))
        {
            return NotFound();
        }

        Details = PersonDetails.Of(Person);
        Form = await PersonForm.For(db, me.AgencyId, Details);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await FindAsync(id))
        {
            return NotFound();
        }

        Details.Tidy();
        Form = await PersonForm.For(db, me.AgencyId, Details);
        if (!await Form.IsSound(db, me.AgencyId, id, ModelState))
        {
            return Page();
        }

        Person.Correct(Details, me.Person, clock.Now);
        if (await db.TrySave() != Saving.Saved)
        {
            ModelState.AddModelError(
                "",
                "Somebody else was given this number or address just now. Nothing was changed"
            );
            return Page();
        }

        TempData["Success"] = "Their details are changed.";
        return Redirect($"/admin/people/{id}");
    }

    private async Task<bool> FindAsync(Guid id) =>
        await db.People.FindAsync(me.AgencyId, id) is { } person && (Person = person) is not null;
}
