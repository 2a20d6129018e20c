using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Accounts;

namespace Sightline.Actions;

/// <summary>Every open action between the reader and those they are in supervision with: their own, or the others'.</summary>
public sealed class IndexModel(CurrentPerson me, ActionReader reader, TimeProvider clock)
    : PageModel
{
    public ActionList List { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(
        string? whose = null,
        Guid? child = null,
        Guid? person = null,
        string? after = null
    )
    {
        if (!PageEnd.TryReadDay(after, out var end))
        {
            return NotFound();
        }

        var filter = new ActionFilter
        {
            Whose = whose == ActionFilter.Theirs ? whose : null,
            Child = child,
            Person = person,
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
            Path = "/actions",
            Children = await reader.Children(filter),
            People = await reader.People(filter),
        };
        return Page();
    }
}
