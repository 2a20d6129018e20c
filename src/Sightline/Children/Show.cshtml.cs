using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.History;

namespace Sightline.Children;

/// <summary>One child's trail through supervision: what was discussed, decided and agreed across sessions.</summary>
public sealed class ShowModel(
    SightlineDb db,
    CurrentPerson me,
    ListsInSight lists,
    TrailReader reader,
    TimeProvider clock
) : PageModel, IShowsContent
{
    public ChildInSight Found { get; private set; } = null!;
    public IReadOnlyList<TrailEntry> Entries { get; private set; } = [];
    public bool FirstPage { get; private set; }
    public PageEnd? Next { get; private set; }
    public DateOnly Today => clock.Today;
    public ContentShown? Discloses => ContentShown.Trail(Found.WorkerId);

    public async Task<IActionResult> OnGetAsync(Guid id, string? before = null)
    {
        if (
            !PageEnd.TryRead(before, out var end)
            || await ChildInSight.Find(db, me, lists, id, Today) is not { } found
        )
        {
            return NotFound();
        }

        (Found, FirstPage) = (found, end is null);
        var read = await reader.Entries(found, end);
        Entries = [.. read.Take(PageEnd.PageOf)];
        Next = read.Count > PageEnd.PageOf ? PageEnd.Of(Entries[^1].At, Entries[^1].Id) : null;
        return Page();
    }

    public string AgeAndPlan => ChildLine.AgeAndPlanOf(Found.Child.BornOn, Found.Child.Plan, Today);
}
