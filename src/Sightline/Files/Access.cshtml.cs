using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Accounts;
using Sightline.History;

namespace Sightline.Files;

/// <summary>Who outside the relationship has read something in somebody's file, when and for what purpose. The person themselves sees it.</summary>
public sealed class AccessModel(CurrentPerson me, FileReader reader) : PageModel
{
    public IReadOnlyList<ContentReading> Readings { get; private set; } = [];
    public Guid PersonId => me.Person.Id;
    public string? Earlier { get; private set; }
    public bool FirstPage { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid personId, string? before = null)
    {
        if (
            personId != me.Person.Id
            || !me.IsSupervised && await reader.Cover(personId) is null
            || !FileReader.TryReadMoment(before, out (DateTime, Guid)? from)
        )
        {
            return NotFound();
        }

        FirstPage = from is null;
        var readings = await reader.Readings(from);
        Readings = [.. readings.Take(FileReader.PageOf)];
        Earlier = readings.Count > FileReader.PageOf ? FileReader.KeyOf(Readings[^1]) : null;
        return Page();
    }
}
