using System.Text;
using CsvHelper;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Accounts;
using Sightline.Data;

namespace Sightline.People.Importing;

public sealed class CheckModel(SightlineDb db, CurrentPerson me, PeopleImport import) : PageModel
{
    /// <summary>More than this is read in the download, not on a page.</summary>
    public const int MostShown = 25;

    /// <summary>The plan that was on the page; another is shown again before anything happens.</summary>
    [BindProperty]
    public string? Seen { get; set; }

    /// <summary>The policy's group for a post.</summary>
    [BindProperty]
    public Dictionary<string, string?> GroupOf { get; set; } = [];

    public PeopleImportRun Run { get; private set; } = null!;
    public ImportPlan Plan { get; private set; } = null!;
    public Dictionary<string, string> Groups { get; private set; } = [];
    public int Going => Plan.People.Count(p => !p.ChangesNothing);

    public async Task<IActionResult> OnGetAsync(Guid id) => await FindAsync(id) ?? Page();

    public async Task<IActionResult> OnPostGroupsAsync(Guid id)
    {
        if (await FindAsync(id) is { } elsewhere)
        {
            return elsewhere;
        }

        var groups = new Dictionary<string, string>(Run.Choices!.Groups);
        foreach (var (at, group) in GroupOf)
        {
            if (
                group is { Length: > 0 }
                && Groups.ContainsKey(group)
                && int.TryParse(at, out var index)
                && index >= 0
                && index < Plan.PostsWithoutGroup.Count
            )
            {
                groups[Plan.PostsWithoutGroup[index]] = group;
            }
        }

        Run.Choose(Run.Choices with { Groups = groups });
        await db.SaveChangesAsync();
        return Redirect($"/admin/people/import/{id}/check");
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (await FindAsync(id) is { } elsewhere)
        {
            return elsewhere;
        }

        if (Seen != Plan.Fingerprint)
        {
            ModelState.AddModelError(
                "",
                "Something changed since you looked at this. Check again what will happen"
            );
            return Page();
        }

        await import.BringIn(Run, Plan, me.Person);
        return Redirect($"/admin/people/import/{id}/done");
    }

    public async Task<IActionResult> OnGetErrorsAsync(Guid id)
    {
        if (await FindAsync(id) is { } elsewhere)
        {
            return elsewhere;
        }

        var content = new MemoryStream();
        await using (
            var csv = CsvWriter.Create(
                content,
                CsvWriterOptions.Default with
                {
                    // What a file said must not become a formula in a spreadsheet
                    Injection = CsvInjection.Escape,
                    WriteByteOrderMark = true,
                },
                leaveOpen: true
            )
        )
        {
            csv.WriteRecord("Row", "Name", "Column", "What is wrong");
            foreach (var problem in Plan.Problems)
            {
                csv.WriteRecord($"{problem.Row}", problem.Who, problem.Column, problem.Reason);
            }
        }

        return File(content.ToArray(), "text/csv; charset=utf-8", "rows-that-need-you.csv");
    }

    private async Task<IActionResult?> FindAsync(Guid id)
    {
        if (await db.PeopleImportRuns.FindAsync(me.AgencyId, id) is not { } run)
        {
            return NotFound();
        }

        Run = run;
        if (run.DoneAt is not null)
        {
            return Redirect($"/admin/people/import/{id}/done");
        }

        if (run.Choices is not { } choices || PeopleFile.Read(run.Text ?? "").File is not { } file)
        {
            return Redirect($"/admin/people/import/{id}/columns");
        }

        Groups = await db.PolicyGroups(me.AgencyId);
        Plan = await import.Check(
            me.AgencyId,
            file,
            new ColumnMap(choices.At),
            Groups,
            choices.Groups
        );
        return null;
    }
}
