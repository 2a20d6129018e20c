using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Accounts;
using Sightline.Policies;

namespace Sightline.Compliance;

/// <summary>Everybody the reader sees who has not met their supervisor in time, with the clause. Nothing here opens a record.</summary>
public sealed class LateModel(
    CurrentPerson me,
    LateReader reader,
    PolicyInForce policies,
    TimeProvider clock
) : PageModel
{
    private const string Address = "/team/overdue";

    public DateOnly Today => clock.Today;
    public SupervisionPolicy Policy { get; private set; } = null!;
    public IReadOnlyList<LateLine> Lines { get; private set; } = [];
    public int Count { get; private set; }
    public bool FirstPage { get; private set; }
    public string? NextHref { get; private set; }
    public string? FirstHref => FirstPage ? null : Address;

    /// <summary>Whether there is anybody whose dates the reader could see.</summary>
    public bool SeesOthers => me.Manages || me.Supervises;

    public string Sentence =>
        Count == 0 ? "Everyone has met within the longest time that the policy allows."
        : Count >= LateReader.Bound
            ? "1,000 or more people have not met within the longest time that the policy allows."
        : $"{Words.Count(Count, "person has", "people have")} not met within the longest time that the policy allows.";

    public async Task<IActionResult> OnGetAsync(string? after = null)
    {
        if (!PageEnd.TryReadDay(after, out var end))
        {
            return NotFound();
        }

        var gaps = await Gaps();
        FirstPage = end is null;
        Count = await reader.Count(Today, gaps);
        var lines = await reader.Lines(Today, gaps, end, PageEnd.PageOf + 1);
        Lines = [.. lines.Take(PageEnd.PageOf)];
        NextHref =
            lines.Count > PageEnd.PageOf
                ? $"{Address}?after={PageEnd.Of(Lines[^1].LateFromOn, Lines[^1].Standing.Id)}"
                : null;
        return Page();
    }

    public async Task<IActionResult> OnGetCsvAsync()
    {
        var lines = await reader.Lines(Today, await Gaps(), null, LateReader.Most);
        var csv = new Csv("Person", "Post", "Team", "Supervisor", "Late since", "Next", "Why");
        foreach (var line in lines)
        {
            csv.Row(
                line.Name,
                line.Post,
                line.Team ?? "",
                line.Supervisor,
                Csv.Day(line.LateFromOn),
                Csv.Day(line.NextOn),
                line.Why(Policy, Today)
            );
        }

        return File(csv.Bytes(), "text/csv; charset=utf-8", $"not-met-{Csv.Day(Today)}.csv");
    }

    private async Task<IReadOnlyList<string>> Gaps()
    {
        Policy = (await policies.On(me.AgencyId, Today)).Policy;
        return TeamReader.GapsOf(Policy);
    }
}
