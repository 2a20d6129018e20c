using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.Accounts;
using Sightline.Data;

namespace Sightline.People;

public sealed class NewModel(SightlineDb db, CurrentPerson me, TimeProvider clock) : PageModel
{
    [BindProperty]
    public PersonDetails Details { get; set; } = new();

    /// <summary>Made when the form is given out, so that pressing the button twice adds one person.</summary>
    [BindProperty]
    public Guid NewId { get; set; }

    public PersonForm Form { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        NewId = Guid.CreateVersion7();
        Details.StartedOn = clock.Today;
        Form = await PersonForm.For(db, me.AgencyId, Details);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Details.Tidy();
        Form = await PersonForm.For(db, me.AgencyId, Details);
        if (await db.People.AnyAsync(p => p.AgencyId == me.AgencyId && p.Id == NewId))
        {
            return Redirect($"/admin/people/{NewId}");
        }

        if (!await Form.IsSound(db, me.AgencyId, NewId, ModelState))
        {
            return Page();
        }

        var person = new Person(
            me.AgencyId,
            Details.Reference,
            Details.GivenName,
            Details.FamilyName,
            Details.Email,
            Details.StartedOn!.Value,
            NewId == Guid.Empty ? null : NewId
        )
        {
            Post = Details.Post,
            Group = Details.Group,
            Employment = Details.Employment,
            TeamId = Details.TeamId,
        };
        person.Joined(me.Person, clock.Now);
        db.People.Add(person);
        if (await db.TrySave() == Saving.Saved)
        {
            TempData["Success"] = $"You added {person.Name}. Say who their line manager is next.";
        }

        return Redirect($"/admin/people/{person.Id}");
    }
}
