using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Sightline.Accounts;

namespace Sightline.Children;

/// <summary>The children whom the reader works with, and those of whom they supervise.</summary>
public sealed class IndexModel(
    CurrentPerson me,
    ListsInSight lists,
    ChildrenReader reader,
    TimeProvider clock
) : PageModel
{
    public DateOnly Today => clock.Today;
    public string System => me.Agency.CaseSystem;
    public ChildrenAsked Asked { get; private set; } = new();
    public IReadOnlyList<ChildLine> Lines { get; private set; } = [];
    public bool FirstPage { get; private set; }
    public Guid? Next { get; private set; }

    /// <summary>Whose list there is to choose from; none where there is only one.</summary>
    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    /// <summary>Whether the reader has a list, or supervises somebody who has.</summary>
    public bool HasLists => lists.Workers.Count > 0;

    public async Task<IActionResult> OnGetAsync(
        string? show = null,
        Guid? person = null,
        Guid? after = null
    )
    {
        await lists.Find();
        if (person is { } worker && lists.Worker(worker) is null)
        {
            return NotFound();
        }

        (Asked, FirstPage) = (ChildrenAsked.Of(show, person), after is null);
        if (lists.Workers.Count > 1)
        {
            People =
            [
                new("Everyone", "", person is null),
                .. lists.Workers.Select(w => new SelectListItem(
                    w.Id == me.Person.Id ? "Children you work with" : w.Name,
                    w.Id.ToString(),
                    w.Id == person
                )),
            ];
        }

        var lines = await reader.Lines(lists, Asked, Today, after);
        Lines = [.. lines.Take(ChildrenReader.PageOf)];
        Next = lines.Count > ChildrenReader.PageOf ? Lines[^1].Id : null;
        return Page();
    }

    /// <summary>Whose child it is, where the page shows more than one list.</summary>
    public string? WorkerOf(ChildLine line) =>
        People.Count == 0 || Asked.WorkerId is not null ? null
        : line.WorkerId == me.Person.Id ? "You"
        : lists.Worker(line.WorkerId)!.Name;

    public string Add =>
        Asked.WorkerId is { } worker ? $"/children/new?worker={worker}" : "/children/new";

    public string Import =>
        Asked.WorkerId is { } worker ? $"/children/import?worker={worker}" : "/children/import";

    public string NothingHere =>
        !FirstPage ? "There is nothing further."
        : Asked.Show == ChildrenShown.Due ? "Nothing waits to be put on these children's records."
        : Asked.Show == ChildrenShown.Before ? "Nobody has been taken off the list yet."
        : "No children listed. Import from the case system or add one.";
}
