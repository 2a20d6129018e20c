using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sightline.Accounts;
using Sightline.Data;

namespace Sightline.People;

public sealed class AddLeaveModel(SightlineDb db, CurrentPerson me, TimeProvider clock) : PageModel
{
    [BindProperty, Display(Name = "First day away")]
    [Required(ErrorMessage = "Enter the first day away")]
    public DateOnly? FromOn { get; set; }

    [BindProperty, Display(Name = "Last day away")]
    [Required(ErrorMessage = "Enter the last day away")]
    public DateOnly? UntilOn { get; set; }

    [BindProperty, Required(ErrorMessage = "Select the kind of leave")]
    public string? Kind { get; set; }

    public Person Person { get; private set; } = null!;
    public Dictionary<string, string> Kinds { get; private set; } = [];
    public IEnumerable<SelectListItem> Choices =>
        Kinds.Select(k => new SelectListItem(k.Value, k.Key));

    public async Task<IActionResult> OnGetAsync(Guid id) =>
        await FindAsync(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await FindAsync(id))
        {
            return NotFound();
        }

        if (Kind is not null && !Kinds.ContainsKey(Kind))
        {
            ModelState.AddModelError(nameof(Kind), "Select the kind of leave");
        }

        if (ModelState.IsValid && Person.WhyNotAway(FromOn!.Value, UntilOn!.Value) is { } refusal)
        {
            ModelState.AddModelError(nameof(UntilOn), refusal.Reason);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var (from, until) = (FromOn!.Value, UntilOn!.Value);
        if (
            !await db.Leaves.AnyAsync(l =>
                l.AgencyId == me.AgencyId
                && l.PersonId == id
                && l.FromOn == from
                && l.UntilOn == until
                && l.Kind == Kind
            )
        )
        {
            db.Leaves.Add(Person.Away(from, until, Kind!, me.Person, clock.Now));
            await db.SaveChangesAsync();
        }

        TempData["Success"] = "The leave is added.";
        return Redirect($"/admin/people/{id}");
    }

    private async Task<bool> FindAsync(Guid id)
    {
        if (await db.People.FindAsync(me.AgencyId, id) is not { } person)
        {
            return false;
        }

        Person = person;
        Kinds = await db.LeaveKinds(me.AgencyId);
        return true;
    }
}
