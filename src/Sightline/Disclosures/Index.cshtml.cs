using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Data;

namespace Sightline.Disclosures;

/// <summary>What the reader, or those whose supervision they are in or above, had to act on: dates, and who was told.</summary>
public sealed class IndexModel(SightlineDb db, CurrentPerson me, LineOfSight sight) : PageModel
{
    public IReadOnlyList<DisclosureLine> Lines { get; private set; } = [];
    public bool FirstPage { get; private set; }
    public PageEnd? Next { get; private set; }

    /// <summary>They are in a supervision in which something can come up.</summary>
    public bool CanRecord => me.Supervises || me.IsSupervised;
    public string FrontDoor => me.Agency.FrontDoor ?? "";

    public async Task<IActionResult> OnGetAsync(string? before = null)
    {
        if (!PageEnd.TryRead(before, out var end))
        {
            return NotFound();
        }

        FirstPage = end is null;
        var read = await Read(end);
        Lines = [.. read.Take(PageEnd.PageOf)];
        Next = read.Count > PageEnd.PageOf ? PageEnd.Of(Lines[^1].WrittenAt, Lines[^1].Id) : null;
        return Page();
    }

    private Task<List<DisclosureLine>> Read(PageEnd? end)
    {
        var person = me.Person.Id;
        var seen = sight.Disclosures(db, me, Reach.ReadForPurpose);
        if (end is not null)
        {
            var (at, id) = (end.Instant, end.Id);
            seen = seen.Where(d =>
                d.Disclosure.WrittenAt < at
                || d.Disclosure.WrittenAt == at && d.Disclosure.Id.CompareTo(id) < 0
            );
        }

        return seen.OrderByDescending(d => d.Disclosure.WrittenAt)
            .ThenByDescending(d => d.Disclosure.Id)
            .Take(PageEnd.PageOf + 1)
            .Select(d => new DisclosureLine(
                d.Disclosure.Id,
                d.Disclosure.CameUpOn,
                d.Disclosure.WrittenAt,
                d.Disclosure.AuthorId == d.Supervision.SuperviseeId
                    ? d.Supervision.Supervisee!.GivenName
                        + " "
                        + d.Supervision.Supervisee.FamilyName
                    : d.Supervision.Supervisor!.GivenName
                        + " "
                        + d.Supervision.Supervisor.FamilyName,
                d.Supervision.Supervisee!.GivenName + " " + d.Supervision.Supervisee.FamilyName,
                d.Supervision.Supervisor!.GivenName + " " + d.Supervision.Supervisor.FamilyName,
                d.Disclosure.OtherKnewAt != null,
                d.Disclosure.Reports.Any(),
                d.Disclosure.AuthorId == person
            ))
            .ToListAsync();
    }
}
