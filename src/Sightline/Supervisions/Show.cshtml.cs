using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Accounts;
using Sightline.Sessions;

namespace Sightline.Supervisions;

/// <summary>The first page of a supervision: what is next and open, and everything that happened, newest first.</summary>
public sealed class ShowModel(
    CurrentPerson me,
    TimelineReader reader,
    SessionTermsReader policy,
    TimeProvider clock
) : PageModel
{
    public SupervisionNow Now { get; private set; } = null!;
    public SessionTerms Terms { get; private set; } = null!;
    public IReadOnlyList<TimelineEntry> Entries { get; private set; } = [];
    public PageEnd? Earlier { get; private set; }
    public bool FirstPage { get; private set; }
    public Guid Me => me.Person.Id;
    public DateOnly Today => clock.Today;
    public bool MayEnd => Now.MayEnd(Me);
    public bool MayDecide => Now.MayDecide(me.Person);

    /// <summary>Nothing but the beginning so far.</summary>
    public bool JustBegun =>
        Now.ForTheTwo
        && Now.Supervision is { Lasts: true, InEffect: true }
        && Now.LastHeldOn is null
        && Now.AgreementSignedOn is null;

    /// <param name="before">Where the page before ended.</param>
    public async Task<IActionResult> OnGetAsync(Guid id, string? before = null)
    {
        if (!PageEnd.TryRead(before, out var end) || await reader.Now(id, Today) is not { } now)
        {
            return NotFound();
        }

        Now = now;
        FirstPage = end is null;
        Terms = await policy.Of(Now.Supervision, Today);
        var read = await reader.Entries(Now, end);
        Entries = [.. read.Take(PageEnd.PageOf)];
        Earlier = read.Count > PageEnd.PageOf ? PageEnd.Of(Entries[^1].At, Entries[^1].Id) : null;
        return Page();
    }
}
