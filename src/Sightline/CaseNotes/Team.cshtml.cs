using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Accounts;
using Sightline.Calendars;
using Sightline.Policies;

namespace Sightline.CaseNotes;

/// <summary>Whether what concerns children is on their records in time, for a team: counts and dates, never which child or what was said.</summary>
public sealed class TeamModel(
    CurrentPerson me,
    TeamNotesReader reader,
    PolicyInForce policies,
    TimeProvider clock
) : PageModel
{
    public DateOnly Today => clock.Today;
    public TeamNotes Notes { get; private set; } = null!;
    public CaseNoteRules Rules { get; private set; } = null!;
    public WorkingDays Calendar { get; private set; } = null!;
    public IReadOnlyList<TeamNoteLine> Lines { get; private set; } = [];
    public bool OnlyLate { get; private set; }
    public bool FirstPage { get; private set; }
    public Guid? Next { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, string? only = null, Guid? after = null)
    {
        if (!await Find(id))
        {
            return NotFound();
        }

        OnlyLate = only == "late";
        FirstPage = after is null;
        var lines = await reader.Lines(id, OnlyLate, clock.Now, after, TeamNotesReader.PageOf + 1);
        Lines = [.. lines.Take(TeamNotesReader.PageOf)];
        Next = lines.Count > TeamNotesReader.PageOf ? Lines[^1].Id : null;
        return Page();
    }

    public async Task<IActionResult> OnGetCsvAsync(Guid id)
    {
        if (!await Find(id))
        {
            return NotFound();
        }

        var lines = await reader.Lines(id, onlyLate: false, clock.Now, null, TeamNotesReader.Most);
        return File(
            TeamNotesCsv.Of(lines, Today, Calendar),
            "text/csv; charset=utf-8",
            $"childrens-records-{Csv.Day(Today)}.csv"
        );
    }

    /// <summary>The page as it is, with something about it changed.</summary>
    public string Href(bool onlyLate, Guid? after = null)
    {
        var only = onlyLate ? "only=late" : null;
        var from = after is { } id ? $"after={id}" : null;
        var query = string.Join('&', new[] { only, from }.OfType<string>());
        return $"/team/{Notes.TeamId}/case-record{(query.Length == 0 ? "" : "?" + query)}";
    }

    private async Task<bool> Find(Guid id)
    {
        var policy = (await policies.On(me.AgencyId, Today)).Policy;
        (Rules, Calendar) = (policy.CaseNote, ShippedCalendars.Of(policy.Nation));
        if (await reader.Summary(id, clock.Now) is not { } found)
        {
            return false;
        }

        Notes = found;
        return true;
    }
}
