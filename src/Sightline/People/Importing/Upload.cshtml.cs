using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.Accounts;
using Sightline.Data;

namespace Sightline.People.Importing;

public sealed class UploadModel(SightlineDb db, CurrentPerson me, TimeProvider clock) : PageModel
{
    [BindProperty]
    public IFormFile? Sent { get; set; }

    [BindProperty]
    public Guid NewId { get; set; }

    public PeopleImportRun? Last { get; private set; }

    public async Task OnGetAsync()
    {
        NewId = Guid.CreateVersion7();
        await FindLast();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await db.PeopleImportRuns.FindAsync(me.AgencyId, NewId) is not null)
        {
            return Redirect($"/admin/people/import/{NewId}/columns");
        }

        var (text, refusal) = await Text();
        if (refusal is not null)
        {
            ModelState.AddModelError(nameof(Sent), refusal.Reason);
            await FindLast();
            return Page();
        }

        var run = new PeopleImportRun(
            me.Person,
            Path.GetFileName(Sent!.FileName),
            text,
            clock.Now,
            NewId == Guid.Empty ? null : NewId
        );
        db.PeopleImportRuns.Add(run);
        await db.TrySave();
        return Redirect($"/admin/people/import/{run.Id}/columns");
    }

    public async Task<IActionResult> OnPostUndoAsync(Guid runId)
    {
        if (await db.PeopleImportRuns.FindAsync(me.AgencyId, runId) is not { DoneAt: not null } run)
        {
            return NotFound();
        }

        var undo = new ImportUndo(db, clock);
        if (await undo.WhyNot(run) is { } refusal)
        {
            ModelState.AddModelError("", refusal.Reason);
            await FindLast();
            return Page();
        }

        await undo.Undo(run, me.Person);
        TempData["Success"] = "The last file is undone. Everyone is as they were before it.";
        return Redirect("/admin/people/import");
    }

    private async Task<(string, Refusal?)> Text()
    {
        if (Sent is null)
        {
            return ("", new("Choose a CSV file"));
        }

        if (Sent.Length > PeopleFile.LargestBytes)
        {
            return ("", new("The file must be smaller than 5 MB"));
        }

        using var content = new MemoryStream();
        await Sent.CopyToAsync(content);
        var (text, refusal) = PeopleFile.Decode(content.ToArray());
        return (text, refusal ?? PeopleFile.Read(text).Refusal);
    }

    private async Task FindLast() =>
        Last = await db
            .PeopleImportRuns.AsNoTracking()
            .Where(r => r.AgencyId == me.AgencyId && r.DoneAt != null)
            .OrderByDescending(r => r.DoneAt)
            .FirstOrDefaultAsync();
}
