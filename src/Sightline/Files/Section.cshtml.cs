using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Accounts;
using Sightline.History;
using Sightline.Policies;

namespace Sightline.Files;

/// <summary>One section of a supervision file: what Sightline holds of it, and what else belongs there.</summary>
public sealed class SectionModel(
    CurrentPerson me,
    FileReader reader,
    PolicyInForce policies,
    TimeProvider clock
) : PageModel, IShowsContent
{
    public FileCover Cover { get; private set; } = null!;
    public FileSection Section { get; private set; } = null!;
    public IReadOnlyList<FiledAgreement> Agreements { get; private set; } = [];
    public IReadOnlyList<FiledRecord> Records { get; private set; } = [];
    public string? Earlier { get; private set; }
    public bool FirstPage { get; private set; }
    public DateOnly Today => clock.Today;

    public string Root => $"/files/{Cover.PersonId}/{Section.Key}";

    /// <summary>What belongs in this section and is kept elsewhere so far.</summary>
    public IReadOnlyList<FileContent> NotHere =>
        [
            .. Section.Contents.Where(c =>
                !FileContents.All.Contains(c.Key)
                || (c.Key == FileContents.Induction && Cover.PolicyReadAt is null)
            ),
        ];

    public ContentShown? Discloses => ContentShown.File(Cover.PersonId, Section.Label);

    /// <param name="before">Where the page before ended.</param>
    public async Task<IActionResult> OnGetAsync(
        Guid personId,
        string section,
        string? before = null
    )
    {
        if (
            await reader.Cover(personId) is not { } cover
            || (await policies.On(me.AgencyId, Today)).Policy.File.Section(section) is not { } found
            || !cover.Holds(found)
            || !FileReader.TryReadKey(before, out var key)
        )
        {
            return NotFound();
        }

        (Cover, Section, FirstPage) = (cover, found, key is null);
        if (Has(FileContents.Agreement))
        {
            Agreements = await reader.Agreements(cover);
        }

        if (Has(FileContents.Records))
        {
            var records = await reader.Records(cover, key);
            Records = [.. records.Take(FileReader.PageOf)];
            Earlier = records.Count > FileReader.PageOf ? FileReader.KeyOf(Records[^1]) : null;
        }

        return Page();
    }

    public bool Has(string content) => Section.Contents.Any(c => c.Key == content);

    public FiledSupervision SupervisionOf(Guid id) => Cover.Supervisions.First(s => s.Id == id);

    /// <summary>Where a record opens for this reader; nowhere for those who only know of it.</summary>
    public string? Href(FiledRecord record)
    {
        var supervision = SupervisionOf(record.SupervisionId);
        return supervision.ForTheTwo ? $"/sessions/{record.SessionId}"
            : supervision.MayRead && record.SharedAt is not null
                ? $"/sessions/{record.SessionId}/view"
            : null;
    }
}
