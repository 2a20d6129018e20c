using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Data;

namespace Sightline.Records;

public sealed class AddModel(
    SightlineDb db,
    CurrentPerson me,
    LineOfSight sight,
    TimeProvider clock
) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "Enter what you want to add")]
    [StringLength(Passage.LongestText, ErrorMessage = "Enter a note of 50,000 characters or fewer")]
    public string Text { get; set; } = "";

    [BindProperty]
    public Guid NewId { get; set; } = Guid.CreateVersion7();

    public RecordInSight Found { get; private set; } = null!;
    public Person Other => Found.OtherThan(me.Person.Id);

    public async Task<IActionResult> OnGetAsync(Guid id) =>
        !await Find(id) ? NotFound()
        : Found.Record.Signed ? Page()
        : Redirect($"/sessions/{id}/record");

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await Find(id))
        {
            return NotFound();
        }

        if (Found.Record.WhyNotAdd(me.Person, Found.Supervision) is { } refusal)
        {
            ModelState.AddModelError("", refusal.Reason);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        Found.Record.Add(me.Person, Found.Supervision, Passage.Tidy(Text), clock.Now, NewId);
        await db.TrySave();
        TempData["Success"] = $"Added. {Other.Name} can see it.";
        return Redirect($"/sessions/{id}/view");
    }

    private async Task<bool> Find(Guid id)
    {
        if (await RecordInSight.Find(db, sight, id) is not { Kept: not null } found)
        {
            return false;
        }

        Found = found;
        return true;
    }
}
