namespace Sightline.Tests.Conventions;

/// <summary>What holds for every page that people reach by following links, whoever they are.</summary>
public sealed class EveryPageTests(DemoCouncil council) : IClassFixture<DemoCouncil>
{
    private const int MostStatements = 6;
    private const int MostBytes = 60_000;

    [Fact]
    public async Task Every_link_leads_somewhere()
    {
        var walk = await council.Walked();

        walk.Pages.Select(p => p.Route).Distinct().Count().ShouldBeGreaterThan(20);
        walk.Pages.Count.ShouldBeGreaterThan(200);
        walk.DeadEnds.ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_page_has_one_main_heading() =>
        (await council.Walked())
            .Pages.Where(p => p.Page.Document.QuerySelectorAll("h1").Length != 1)
            .Select(Where)
            .ShouldBeEmpty();

    [Fact]
    public async Task No_two_kinds_of_page_share_a_title() =>
        (await council.Walked())
            .Pages.Select(p => (p.Page.Title, p.Route))
            .Distinct()
            .GroupBy(p => p.Title)
            .Where(t => t.Count() > 1 || t.Key.Length == 0)
            .Select(t => $"\"{t.Key}\": {string.Join(", ", t.Select(p => p.Route))}")
            .ShouldBeEmpty();

    [Fact]
    public async Task No_page_takes_more_than_six_statements() =>
        (await council.Walked())
            .Pages.Where(p => p.Own.Count() > MostStatements)
            .Select(p =>
                $"{Where(p)} takes {p.Own.Count()}:\n{string.Join("\n\n", p.Own.Select(s => s.Text))}"
            )
            .ShouldBeEmpty();

    [Fact]
    public async Task No_page_weighs_more_than_60_kB() =>
        (await council.Walked())
            .Pages.Select(p =>
                (Page: p, Bytes: System.Text.Encoding.UTF8.GetByteCount(p.Page.Html))
            )
            .Where(p => p.Bytes > MostBytes)
            .Select(p => $"{Where(p.Page)} weighs {p.Bytes:N0}")
            .ShouldBeEmpty();

    [Fact]
    public async Task No_statement_counts_its_way_to_a_page() =>
        (await council.Walked())
            .Pages.SelectMany(p =>
                p.Sent.Where(s => s.Text.Contains("OFFSET", StringComparison.OrdinalIgnoreCase))
                    .Select(s => $"{Where(p)}:\n{s.Text}")
            )
            .ShouldBeEmpty();

    [Fact]
    public async Task No_statement_reads_a_growing_table_from_end_to_end()
    {
        var walk = await council.Walked();
        var sent = walk
            .Pages.SelectMany(p => p.Sent.Select(s => (Page: p, Statement: s)))
            .DistinctBy(s => s.Statement.Text)
            .ToList();
        await using var plans = await QueryPlans.On(council);
        var found = new List<string>();
        foreach (var (page, statement) in sent)
        {
            foreach (var scan in await plans.ScansOf(statement))
            {
                found.Add($"{Where(page)}: {scan}\n{statement.Text}");
            }
        }

        sent.Count.ShouldBeGreaterThan(40);
        plans.Explained.ShouldBeGreaterThan(40);
        found.ShouldBeEmpty();
    }

    private static string Where(WalkedPage page) => $"{page.Reader} on {page.Path}";
}
