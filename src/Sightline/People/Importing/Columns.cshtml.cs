using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Sightline.Accounts;
using Sightline.Data;

namespace Sightline.People.Importing;

public sealed class ColumnsModel(SightlineDb db, CurrentPerson me, PeopleImport import) : PageModel
{
    /// <summary>For each field the number of its column; nothing where the file does not have it.</summary>
    [BindProperty]
    public Dictionary<string, string?> Column { get; set; } = [];

    public PeopleImportRun Run { get; private set; } = null!;
    public PeopleFile Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await FindAsync(id))
        {
            return NotFound();
        }

        if (Run.DoneAt is not null)
        {
            return Redirect($"/admin/people/import/{id}/done");
        }

        var remembered = Run.Choices ?? await import.Remembered(me.AgencyId);
        var guess = ColumnMap.Guess(Sheet.Headings, remembered.Columns);
        Column = guess.Columns.ToDictionary(c => c.Key.ToString(), c => (string?)$"{c.Value}");
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await FindAsync(id))
        {
            return NotFound();
        }

        if (Run.DoneAt is not null)
        {
            return Redirect($"/admin/people/import/{id}/done");
        }

        var map = new ColumnMap(
            PeopleFields
                .All.Where(f => int.TryParse(Column.GetValueOrDefault(f.ToString()), out _))
                .ToDictionary(f => f, f => int.Parse(Column[f.ToString()]!, null))
        );
        foreach (var (field, refusal) in map.WhyNot(Sheet.Headings.Count))
        {
            ModelState.AddModelError($"Column[{field}]", refusal.Reason);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var groups = (Run.Choices ?? await import.Remembered(me.AgencyId)).Groups;
        Run.Choose(new(map.ByHeading(Sheet.Headings), groups) { At = new(map.Columns) });
        await db.SaveChangesAsync();
        return Redirect($"/admin/people/import/{id}/check");
    }

    public IEnumerable<SelectListItem> Choices(PeopleField field) =>
        Sheet.Headings.Select(
            (heading, at) =>
                new SelectListItem(
                    Sheet.Headings.Count(h =>
                            string.Equals(h, heading, StringComparison.OrdinalIgnoreCase)
                        ) > 1
                            ? $"{heading} (column {at + 1})"
                        : heading.Length == 0 ? $"Column {at + 1}, no heading"
                        : heading,
                    $"{at}",
                    Column.GetValueOrDefault(field.ToString()) == $"{at}"
                )
        );

    /// <summary>The first rows' words under the column that is chosen, to see that it is the right one.</summary>
    public string Example(PeopleField field) =>
        int.TryParse(Column.GetValueOrDefault(field.ToString()), out var at)
            ? string.Join(
                ", ",
                Sheet.Rows.Select(r => r.Cell(at)).Where(c => c.Length > 0).Distinct().Take(2)
            )
            : "";

    private async Task<bool> FindAsync(Guid id)
    {
        if (await db.PeopleImportRuns.FindAsync(me.AgencyId, id) is not { } run)
        {
            return false;
        }

        Run = run;
        Sheet = PeopleFile.Read(run.Text ?? "").File ?? new([], []);
        return true;
    }
}
