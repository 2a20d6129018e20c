using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Accounts;
using Sightline.CaseNotes;
using Sightline.Policies;

namespace Sightline.Compliance;

/// <summary>How one team's supervision stands: dates and plain words. Nothing here opens a record.</summary>
public sealed class TeamModel(
    CurrentPerson me,
    TeamReader reader,
    TeamNotesReader notes,
    PolicyInForce policies,
    TimeProvider clock
) : PageModel
{
    public DateOnly Today => clock.Today;

    /// <summary>Whether the reader has a year to plan, and whether somebody stands below them.</summary>
    public bool Supervises => me.Supervises;
    public bool Manages => me.Manages;
    public TeamSummary Summary { get; private set; } = null!;

    /// <summary>How what concerns children reaches their records; none where nobody here is supervised yet.</summary>
    public TeamNotes? Notes { get; private set; }
    public SupervisionPolicy Policy { get; private set; } = null!;
    public IReadOnlyList<StandingLine> Lines { get; private set; } = [];
    public TeamSort Sort { get; private set; } = TeamSort.Due;

    /// <summary>For a senior manager: who here agreed to less than the policy asks, and why.</summary>
    public bool OnlyAttention { get; private set; }
    public bool FirstPage { get; private set; }
    public Guid? Next { get; private set; }

    /// <summary>The rule that most people here are under, for the words of the sentence and the table's head.</summary>
    public GapRule? Gap => Policy.AllRules.OfType<GapRule>().FirstOrDefault();
    public MinimumRule? Minimum => Policy.AllRules.OfType<MinimumRule>().FirstOrDefault();

    private IReadOnlyList<string> Gaps => TeamReader.GapsOf(Policy);

    public async Task<IActionResult> OnGetAsync(
        Guid id,
        string? sort = null,
        string? only = null,
        Guid? after = null
    )
    {
        if (!await Find(id))
        {
            return NotFound();
        }

        Sort = sort switch
        {
            "name" => TeamSort.Name,
            "last" => TeamSort.Last,
            _ => TeamSort.Due,
        };
        OnlyAttention = only == "attention";
        FirstPage = after is null;
        var lines = await reader.Lines(
            id,
            Today,
            Gaps,
            Sort,
            OnlyAttention,
            after,
            TeamReader.PageOf + 1
        );
        Lines = [.. lines.Take(TeamReader.PageOf)];
        Next = lines.Count > TeamReader.PageOf ? Lines[^1].SupervisionId : null;
        Notes =
            FirstPage && Summary.People > 0
                ? await notes.Counts(id, Summary.Team, clock.Now)
                : null;
        return Page();
    }

    public async Task<IActionResult> OnGetCsvAsync(Guid id)
    {
        if (!await Find(id))
        {
            return NotFound();
        }

        var lines = await reader.Lines(
            id,
            Today,
            Gaps,
            TeamSort.Name,
            onlyAttention: false,
            null,
            TeamReader.Most
        );
        var text = TeamCsv.Of(lines, Policy, Today);
        return File(text, "text/csv; charset=utf-8", $"team-{Csv.Day(Today)}.csv");
    }

    /// <summary>The page as it is, with something about it changed.</summary>
    public string Href(TeamSort sort, bool onlyAttention, Guid? after = null)
    {
        List<string> parts = [];
        if (sort != TeamSort.Due)
        {
            parts.Add($"sort={sort.ToString().ToLowerInvariant()}");
        }

        if (onlyAttention)
        {
            parts.Add("only=attention");
        }

        if (after is { } id)
        {
            parts.Add($"after={id}");
        }

        var query = parts.Count == 0 ? "" : "?" + string.Join('&', parts);
        return $"/team/{Summary.TeamId}{query}";
    }

    private async Task<bool> Find(Guid id)
    {
        Policy = (await policies.On(me.AgencyId, Today)).Policy;
        var found = await reader.Summary(id, Today, Gaps);
        if (found is not null)
        {
            Summary = found;
        }

        return found is not null;
    }
}
