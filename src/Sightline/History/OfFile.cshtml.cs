using Microsoft.AspNetCore.Mvc;
using Sightline.Accounts;
using Sightline.Files;

namespace Sightline.History;

/// <summary>What happened with somebody's file, every opening of it too; for the person themselves.</summary>
public sealed class OfFileModel(CurrentPerson me, FileReader files, HistoryReader reader)
    : HistoryPage
{
    public override string Root => $"/files/{me.Person.Id}/history";

    public async Task<IActionResult> OnGetAsync(Guid personId, string? before = null)
    {
        if (
            personId != me.Person.Id
            || !PageEnd.TryRead(before, out var end)
            || !me.IsSupervised && await files.Cover(personId) is null
        )
        {
            return NotFound();
        }

        await Read(reader.OfOwnFile(), end);
        return Page();
    }
}
