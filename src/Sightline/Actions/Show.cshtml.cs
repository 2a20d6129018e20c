using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.History;
using Sightline.Policies;

namespace Sightline.Actions;

/// <summary>One action: what was agreed, how it stood at each session since, and what the two say about it in between.</summary>
public sealed class ShowModel(
    SightlineDb db,
    CurrentPerson me,
    LineOfSight sight,
    PolicyInForce policies,
    TimeProvider clock
) : PageModel, IShowsContent
{
    [BindProperty]
    public Guid NewId { get; set; }

    [BindProperty]
    public Progress? Progress { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    public ActionInSight Found { get; private set; } = null!;
    public AgreedAction Action => Found.Action;
    public SupervisionPolicy Policy { get; private set; } = null!;
    public IReadOnlyList<ActionReviewed> Reviews { get; private set; } = [];
    public IReadOnlyList<ActionUpdate> Updates { get; private set; } = [];
    public PageEnd? Earlier { get; private set; }
    public bool FirstPage { get; private set; } = true;
    public DateOnly Today => clock.Today;

    /// <summary>One of the two, or who has taken over: the session and its record are there for them.</summary>
    public bool ForTheTwo { get; private set; }
    public bool IsParty => Found.Supervision.IsParty(me.Person.Id);
    public bool CanReport => Action.WhyNotReport(me.Person, Found.Supervision) is null;
    public Person Other => Found.Supervision.With(me.Person.Id)!;

    public ContentShown? Discloses => ContentShown.Actions(Found.Supervision);

    /// <param name="before">Where the page before ended in the list of what was said.</param>
    public async Task<IActionResult> OnGetAsync(Guid id, string? before = null)
    {
        if (!PageEnd.TryRead(before, out var end) || !await Find(id))
        {
            return NotFound();
        }

        FirstPage = end is null;
        NewId = Keys.Next();
        await ReadOn(end);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await Find(id))
        {
            return NotFound();
        }

        if (!IsParty)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        if (await db.Set<ActionUpdate>().AnyAsync(u => u.AgencyId == me.AgencyId && u.Id == NewId))
        {
            return Told(id);
        }

        if (Progress is not { } progress || !Enum.IsDefined(progress))
        {
            ModelState.AddModelError(nameof(Progress), "Select how it goes");
        }
        else if (ActionUpdate.WhyNotSay(progress, Text) is { } unsaid)
        {
            ModelState.AddModelError(nameof(Text), unsaid.Reason);
        }

        if (Action.WhyNotReport(me.Person, Found.Supervision) is { } refusal)
        {
            ModelState.AddModelError("", refusal.Reason);
        }

        if (!ModelState.IsValid)
        {
            await ReadOn(null);
            return Page();
        }

        Action.Report(
            me.Person,
            Found.Supervision,
            Progress!.Value,
            Passage.Tidy(Text),
            clock.Now,
            NewId
        );
        await db.TrySave();
        return Told(id);
    }

    private RedirectResult Told(Guid id)
    {
        TempData["Success"] = $"Saved. {Other.Name} sees it on Today.";
        return Redirect($"/actions/{id}");
    }

    private async Task<bool> Find(Guid id)
    {
        if (await ActionInSight.Find(db, sight, id, me.Person.Id) is not { } found)
        {
            return false;
        }

        Found = found;
        return true;
    }

    private async Task ReadOn(PageEnd? before)
    {
        Policy = (await policies.On(me.AgencyId, Today)).Policy;
        var close = sight.Supervisions(Reach.Write, Thing.Actions).Select(s => s.Id);
        ForTheTwo = IsParty || await close.ContainsAsync(Found.Supervision.Id);
        Reviews = await (
            from review in db.Set<ActionReview>()
            where review.AgencyId == me.AgencyId && review.ActionId == Action.Id
            join record in db.Records.Where(r =>
                r.LatestSharingId != null || r.WriterId == me.Person.Id
            )
                on new { review.AgencyId, Id = review.RecordId } equals new
                {
                    record.AgencyId,
                    record.Id,
                }
            orderby record.Session!.On descending
            select new ActionReviewed(
                record.SessionId,
                record.Session!.On,
                review.Outcome,
                review.Note
            )
        )
            .Take(PageEnd.PageOf)
            .ToListAsync();
        var updates = db.Set<ActionUpdate>()
            .AsNoTracking()
            .Where(u => u.AgencyId == me.AgencyId && u.ActionId == Action.Id);
        if (before is not null)
        {
            var (at, last) = (before.Instant, before.Id);
            updates = updates.Where(u => u.At < at || u.At == at && u.Id.CompareTo(last) < 0);
        }

        var read = await updates
            .OrderByDescending(u => u.At)
            .ThenByDescending(u => u.Id)
            .Take(PageEnd.PageOf + 1)
            .ToListAsync();
        Updates = [.. read.Take(PageEnd.PageOf)];
        Earlier = read.Count > PageEnd.PageOf ? PageEnd.Of(Updates[^1].At, Updates[^1].Id) : null;
    }
}
