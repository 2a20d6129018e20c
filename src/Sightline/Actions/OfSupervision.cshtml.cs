using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.History;
using Sightline.Supervisions;

namespace Sightline.Actions;

/// <summary>The open actions of one supervision: what each of the two will do.</summary>
public sealed class OfSupervisionModel(
    CurrentPerson me,
    LineOfSight sight,
    ActionReader reader,
    TimeProvider clock
) : PageModel, IShowsContent
{
    public Supervision Supervision { get; private set; } = null!;
    public bool ForTheTwo { get; private set; }
    public ActionList List { get; private set; } = null!;

    public ContentShown? Discloses => ContentShown.Actions(Supervision);

    public async Task<IActionResult> OnGetAsync(
        Guid id,
        string? whose = null,
        Guid? child = null,
        string? after = null
    )
    {
        var close = sight.Supervisions(Reach.Write, Thing.Actions);
        var found = await sight
            .Supervisions(Reach.Read, Thing.Actions)
            .Where(s => s.Id == id)
            .Select(s => new
            {
                Supervision = s,
                s.Supervisor,
                s.Supervisee,
                Close = close.Any(c => c.Id == s.Id),
            })
            .FirstOrDefaultAsync();
        if (found is null || !PageEnd.TryReadDay(after, out var end))
        {
            return NotFound();
        }

        (Supervision, ForTheTwo) = (found.Supervision, found.Close);
        var party = Supervision.IsParty(me.Person.Id);
        var filter = new ActionFilter
        {
            SupervisionId = id,
            Whose = party && whose == ActionFilter.Theirs ? whose : null,
            Everybodys = !party,
            Child = child,
        };
        var lines = await reader.Page(filter, end);
        var shown = lines.Take(PageEnd.PageOf).ToList();
        List = new()
        {
            Lines = shown,
            Next = lines.Count > shown.Count ? PageEnd.Of(shown[^1].ByOn, shown[^1].Id) : null,
            FirstPage = end is null,
            Filter = filter,
            Today = clock.Today,
            ReaderId = me.Person.Id,
            Path = $"/supervision/{id}/actions",
            TheirName = $"{Supervision.With(me.Person.Id)!.GivenName}'s",
            Children = await reader.Children(filter),
        };
        return Page();
    }
}
