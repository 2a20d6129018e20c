using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.Accounts;
using Sightline.Data;

namespace Sightline.Concerns;

/// <summary>Concerns that the reader raised, and those they answer.</summary>
public sealed class IndexModel(SightlineDb db, CurrentPerson me) : PageModel
{
    public IReadOnlyList<ConcernLine> Lines { get; private set; } = [];
    public bool FirstPage { get; private set; }
    public PageEnd? Next { get; private set; }

    /// <summary>They are in a supervision that a concern can be about.</summary>
    public bool CanRaise => me.Supervises || me.IsSupervised;

    public async Task<IActionResult> OnGetAsync(string? before = null)
    {
        if (!PageEnd.TryRead(before, out var end))
        {
            return NotFound();
        }

        FirstPage = end is null;
        var read = await Read(end);
        Lines = [.. read.Take(PageEnd.PageOf)];
        Next = read.Count > PageEnd.PageOf ? PageEnd.Of(Lines[^1].RaisedAt, Lines[^1].Id) : null;
        return Page();
    }

    private Task<List<ConcernLine>> Read(PageEnd? end)
    {
        var person = me.Person.Id;
        var mine = db.Concerns.Where(c =>
            c.AgencyId == me.AgencyId && (c.RaisedById == person || c.HandlerId == person)
        );
        if (end is not null)
        {
            var (at, id) = (end.Instant, end.Id);
            mine = mine.Where(c => c.RaisedAt < at || c.RaisedAt == at && c.Id.CompareTo(id) < 0);
        }

        return mine.OrderByDescending(c => c.RaisedAt)
            .ThenByDescending(c => c.Id)
            .Take(PageEnd.PageOf + 1)
            .Select(c => new ConcernLine(
                c.Id,
                c.RaisedAt,
                c.RaisedById == person,
                c.RaisedBy!.GivenName + " " + c.RaisedBy.FamilyName,
                c.Handler!.GivenName + " " + c.Handler.FamilyName,
                c.AnsweredAt,
                c.OutcomeAt,
                c.ClosedAt
            ))
            .ToListAsync();
    }
}
