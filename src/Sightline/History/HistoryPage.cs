using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Sightline.History;

/// <summary>What both pages of history have: a page of lines, and the way to earlier ones.</summary>
public abstract class HistoryPage : PageModel
{
    public IReadOnlyList<HistoryOnPage> Lines { get; private set; } = [];
    public PageEnd? Earlier { get; private set; }
    public bool FirstPage { get; private set; }

    /// <summary>Where the first page is.</summary>
    public abstract string Root { get; }

    protected async Task Read(IQueryable<HistoryEntry> lines, PageEnd? end)
    {
        FirstPage = end is null;
        var found = await HistoryReader.Page(lines, end);
        Lines = [.. found.Take(PageEnd.PageOf)];
        Earlier = found.Count > PageEnd.PageOf ? PageEnd.Of(Lines[^1].At, Lines[^1].Id) : null;
    }
}
