using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.Records;

namespace Sightline.Copies;

/// <summary>A copy of a signed record for one of the two: all of it or what it says about one child, as Word or as PDF.</summary>
public sealed class CopiesModel(
    SightlineDb db,
    CurrentPerson me,
    LineOfSight sight,
    PdfCopy pdf,
    TimeProvider clock
) : PageModel
{
    private const string Word = "word";
    private const string Pdf = "pdf";

    /// <summary>The child whose part is wanted, by key; empty for the whole record.</summary>
    [BindProperty]
    public string Part { get; set; } = "";

    [BindProperty]
    public string? As { get; set; }

    public RecordInSight Found { get; private set; } = null!;
    public IReadOnlyList<(Guid Id, string ShownAs)> Children { get; private set; } = [];
    public bool PdfCanBeMade => pdf.CanBeMade;

    private SignedRecord _signed = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => await Find(id) ?? Page();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        if (await Find(id) is { } refused)
        {
            return refused;
        }

        var child = Children.FirstOrDefault(c => c.Id.ToString() == Part);
        if (Part.Length > 0 && child.Id == Guid.Empty)
        {
            ModelState.AddModelError(nameof(Part), "Select the whole record or a child in it");
        }

        if (As is not (Word or Pdf))
        {
            ModelState.AddModelError(nameof(As), "Select Word or PDF");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var copy = RecordCopy.Of(Found, _signed, child.ShownAs, me.Person, clock.Now);
        var file = As == Word ? WordCopy.Write(copy) : await pdf.Write(copy, cancellation);
        if (file is null)
        {
            ModelState.AddModelError(
                nameof(As),
                "A PDF cannot be made here now. Take the Word copy, or print the record"
            );
            return Page();
        }

        Found.Record.Copied(
            me.Person,
            child.ShownAs is null ? "all of it" : "one child's part",
            As == Word ? "Word" : "PDF",
            clock.Now
        );
        await db.SaveChangesAsync(cancellation);
        // The name tells nothing: it lands in a folder that others may see.
        return File(
            file,
            As == Word ? WordCopy.ContentType : PdfCopy.ContentType,
            As == Word ? "supervision-record.docx" : "supervision-record.pdf"
        );
    }

    /// <summary>For the two only, once both have signed: what can still change is not copied.</summary>
    private async Task<IActionResult?> Find(Guid id)
    {
        if (
            await RecordInSight.Find(db, sight, id, Reach.Write)
            is not { Kept: { Signed: true } record } found
        )
        {
            return await RecordInSight.Find(db, sight, id, Reach.ReadForPurpose) is null
                ? NotFound()
                : StatusCode(StatusCodes.Status403Forbidden);
        }

        Found = found;
        _signed = await SignedRecord.Of(db, record);
        var discussed = await db
            .Discussions.Where(d => d.AgencyId == record.AgencyId && d.RecordId == record.Id)
            .Join(
                db.Children,
                d => new { d.AgencyId, Id = d.ChildId },
                c => new { c.AgencyId, c.Id },
                (d, c) =>
                    new
                    {
                        c.Id,
                        c.Initials,
                        c.Reference,
                    }
            )
            .OrderBy(c => c.Initials)
            .ThenBy(c => c.Reference)
            .ToListAsync();
        var all = discussed.Select(c => (c.Id, ShownAs: $"{c.Initials} ({c.Reference})")).ToList();
        var there = RecordCopy.ChildrenIn(
            RecordPart.Read(_signed.Text),
            [.. all.Select(c => c.ShownAs)]
        );
        Children = [.. all.Where(c => there.Contains(c.ShownAs))];
        return null;
    }
}
