using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Accounts;
using Sightline.Policies;

namespace Sightline.Supervisions;

/// <summary>Every supervision of the reader's: where they are supervised, whom they supervise, and those that are over.</summary>
public sealed class IndexModel(
    CurrentPerson me,
    MySupervisions mine,
    PolicyInForce policies,
    TimeProvider clock
) : PageModel
{
    public IReadOnlyList<SupervisionCard> Cards { get; private set; } = [];
    public IReadOnlyList<EndedSupervision> Ended { get; private set; } = [];
    public SupervisionPolicy Policy { get; private set; } = null!;
    public Guid? Next { get; private set; }
    public PageEnd? EndedNext { get; private set; }
    public DateOnly Today => clock.Today;

    /// <summary>Neither further people nor earlier supervisions: the whole list begins here.</summary>
    public bool FirstPage { get; private set; }

    /// <summary>Only what is over: a later page of that list.</summary>
    public bool OnlyEnded { get; private set; }
    public bool MaySetUp => me.Manages || me.IsAdministrator;
    public bool ManyStreams => Policy.Streams.Count > 1;

    /// <param name="after">The last card of the page before.</param>
    /// <param name="ended">Where the page before ended in the list of those that are over.</param>
    public async Task<IActionResult> OnGetAsync(Guid? after = null, string? ended = null)
    {
        if (!PageEnd.TryReadDay(ended, out var before))
        {
            return NotFound();
        }

        Policy = (await policies.On(me.AgencyId, Today)).Policy;
        OnlyEnded = before is not null;
        FirstPage = after is null && !OnlyEnded;
        if (!OnlyEnded)
        {
            var cards = await mine.Lasting(after);
            Cards = [.. cards.Take(PageEnd.PageOf)];
            Next = cards.Count > PageEnd.PageOf ? Cards[^1].Id : null;
        }

        if (Next is null)
        {
            var over = await mine.Ended(before);
            Ended = [.. over.Take(PageEnd.PageOf)];
            EndedNext =
                over.Count > PageEnd.PageOf ? PageEnd.Of(Ended[^1].EndedOn, Ended[^1].Id) : null;
        }

        return Page();
    }
}
