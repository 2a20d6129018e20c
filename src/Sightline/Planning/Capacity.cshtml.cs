using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Accounts;

namespace Sightline.Planning;

/// <summary>For managers: what supervision asks of each supervisor below them, and what they have for it.</summary>
public sealed class CapacityModel(CurrentPerson me, CapacityReader reader, TimeProvider clock)
    : PageModel
{
    public IReadOnlyList<CapacityLine> Lines { get; private set; } = [];
    public Guid? Next { get; private set; }
    public bool FirstPage { get; private set; }
    public DateOnly Today => clock.Today;

    /// <summary>Whether somebody reports to the reader at all: the empty page says another thing then.</summary>
    public bool Manages => me.Manages;

    public async Task OnGetAsync(Guid? after = null)
    {
        FirstPage = after is null;
        var lines = await reader.Lines(Today, after);
        Lines = [.. lines.Take(CapacityReader.PageOf)];
        Next = lines.Count > CapacityReader.PageOf ? Lines[^1].PersonId : null;
    }
}
