using System.Globalization;
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
        DateTime? from = null;
        if (before is not null)
        {
            if (
                !long.TryParse(
                    before,
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var ticks
                )
                || ticks > DateTime.MaxValue.Ticks
            )
            {
                return NotFound();
            }

            from = new DateTime(ticks, DateTimeKind.Utc);
        }

        if (personId != me.Person.Id || !me.IsSupervised && await reader.Cover(personId) is null)
        {
            return NotFound();
        }

        FirstPage = from is null;
        var readings = await reader.Readings(from);
        Readings = [.. readings.Take(FileReader.PageOf)];
        Earlier =
            readings.Count > FileReader.PageOf
                ? Readings[^1].At.Ticks.ToString(CultureInfo.InvariantCulture)
                : null;
        return Page();
    }
}
