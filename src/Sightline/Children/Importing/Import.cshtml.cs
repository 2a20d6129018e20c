using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.People.Importing;

namespace Sightline.Children.Importing;

/// <summary>Brings a list of children in from a spreadsheet or a file: shows first what would happen, and changes nothing until that was seen.</summary>
public sealed class ImportModel(
    SightlineDb db,
    CurrentPerson me,
    ListsInSight lists,
    TimeProvider clock
) : PageModel
{
    /// <summary>On whose list; one's own where nobody is named.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Worker { get; set; }

    [BindProperty]
    public string Pasted { get; set; } = "";

    [BindProperty]
    public IFormFile? Sent { get; set; }

    public Person Of { get; private set; } = null!;
    public IReadOnlyList<SelectListItem> Workers { get; private set; } = [];

    /// <summary>What the file would do; none before it was checked.</summary>
    public IReadOnlyList<ChildRow>? Rows { get; private set; }
    public int Good => Rows?.Count(r => r.CanGoIn) ?? 0;

    public async Task<IActionResult> OnGetAsync() => await Find() ? Page() : NotFound();

    public IActionResult OnGetTemplate() =>
        File(
            Encoding.UTF8.GetBytes(ChildrenFile.Headings),
            "text/csv; charset=utf-8",
            "children.csv"
        );

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Find())
        {
            return NotFound();
        }

        if (Sent is { Length: > 0 and <= PeopleFile.LargestBytes })
        {
            using var content = new MemoryStream();
            await Sent.CopyToAsync(content);
            var (text, refusal) = PeopleFile.Decode(content.ToArray());
            if (refusal is not null)
            {
                ModelState.AddModelError(nameof(Sent), refusal.Reason);
                return Page();
            }

            Pasted = text;
            ModelState.Remove(nameof(Pasted));
        }
        else if (Sent is { Length: > PeopleFile.LargestBytes })
        {
            ModelState.AddModelError(nameof(Sent), "The file must be smaller than 5 MB");
            return Page();
        }

        await Check();
        return Page();
    }

    public async Task<IActionResult> OnPostAddAsync()
    {
        if (!await Find())
        {
            return NotFound();
        }

        var import = await Check();
        if (import is null)
        {
            return Page();
        }

        var added = import.Add(me.Person, clock.Now);
        if (await db.TrySave() != Saving.Saved)
        {
            ModelState.AddModelError(
                nameof(Pasted),
                "Somebody has just added one of these children. Check the list again"
            );
            return Page();
        }

        TempData["Success"] =
            added == 0
                ? "Nothing was added: every child who can go in is on the list."
                : $"{Words.Count(added, "child", "children")} added to the list.";
        return Redirect(Of.Id == me.Person.Id ? "/children" : $"/children?person={Of.Id}");
    }

    private async Task<ChildrenImport?> Check()
    {
        if (string.IsNullOrWhiteSpace(Pasted))
        {
            ModelState.AddModelError(nameof(Pasted), "Paste the rows, or choose a file");
            return null;
        }

        var import = new ChildrenImport(db, Of);
        if (await import.Check(Pasted, clock.Today) is { } refusal)
        {
            ModelState.AddModelError(nameof(Pasted), refusal.Reason);
            return null;
        }

        Rows = import.Rows;
        return import;
    }

    private async Task<bool> Find()
    {
        await lists.Find();
        if (
            (Worker is { } id ? lists.Worker(id) : lists.Workers.FirstOrDefault()) is not { } worker
        )
        {
            return false;
        }

        Of = worker;
        Workers =
            lists.Workers.Count < 2
                ? []
                :
                [
                    .. lists.Workers.Select(w => new SelectListItem(
                        w.Id == me.Person.Id ? "Children you work with" : w.Name,
                        w.Id.ToString(),
                        w.Id == worker.Id
                    )),
                ];
        return true;
    }
}
