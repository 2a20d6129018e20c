using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Accounts;
using Sightline.Policies;

namespace Sightline.Compliance;

/// <summary>Whether people are supervised in time, for everybody the reader sees: together, by service and by team.</summary>
public sealed class ComplianceModel(
    CurrentPerson me,
    TeamReader reader,
    PolicyInForce policies,
    TimeProvider clock
) : PageModel
{
    private const string Address = "/reports/compliance";

    public DateOnly Today => clock.Today;
    public SupervisionPolicy Policy { get; private set; } = null!;
    public ComplianceFigures All { get; private set; } = null!;
    public IReadOnlyList<TeamSummary> Teams { get; private set; } = [];
    public bool FirstPage { get; private set; }
    public Guid? Next { get; private set; }
    public string? FirstHref => FirstPage ? null : Address;
    public string? NextHref => Next is { } team ? $"{Address}?after={team}" : null;

    /// <summary>The rule that most people are under, for the heads of the table.</summary>
    public GapRule? Gap => Policy.AllRules.OfType<GapRule>().FirstOrDefault();
    public string InTimeHead =>
        Gap?.Longest is { } longest ? $"Met within {longest.Words}" : "Met in time";
    public string LateHead =>
        Gap?.Longest is { } longest ? $"Not for {longest.Words}" : "Not in time";
    public string BreachedHead =>
        Gap?.Limit is { } limit ? $"Not for {limit.Words}" : "Past the limit";

    public async Task<IActionResult> OnGetAsync(Guid? after = null)
    {
        await Read();
        FirstPage = after is null;
        var from = after is { } id ? All.Teams.TakeWhile(t => t.TeamId != id).Count() + 1 : 0;
        Teams = [.. All.Teams.Skip(from).Take(PageEnd.PageOf)];
        Next = from + PageEnd.PageOf < All.Teams.Count ? Teams[^1].TeamId : null;
        return Page();
    }

    public async Task<IActionResult> OnGetCsvAsync()
    {
        await Read();
        var csv = new Csv(
            "Service",
            "Team",
            "People",
            "Away",
            InTimeHead,
            "Due now",
            LateHead,
            BreachedHead,
            "No session booked"
        );
        foreach (var team in All.Teams)
        {
            csv.Row([
                team.Service ?? "",
                team.Name,
                .. new[]
                {
                    team.People,
                    team.Away,
                    team.WithinLimit,
                    team.Due,
                    team.Late,
                    team.Breached,
                    team.NoneBooked,
                }.Select(n => n.ToString(CultureInfo.InvariantCulture)),
            ]);
        }

        return File(csv.Bytes(), "text/csv; charset=utf-8", $"in-time-{Csv.Day(Today)}.csv");
    }

    private async Task Read()
    {
        Policy = (await policies.On(me.AgencyId, Today)).Policy;
        All = new("Everyone you see", await reader.Teams(Today, TeamReader.GapsOf(Policy)));
    }
}
