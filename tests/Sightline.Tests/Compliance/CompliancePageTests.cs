using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Sightline.Compliance;
using Sightline.Tests.Sessions;

namespace Sightline.Tests.Compliance;

public sealed class CompliancePageTests(TestHost host) : IClassFixture<TestHost>
{
    [Theory]
    [InlineData("2026-11-20", 1, 0, 0, 0)]
    [InlineData("2026-10-25", 1, 1, 0, 0)]
    [InlineData("2026-10-10", 0, 0, 1, 0)]
    [InlineData("2026-09-01", 0, 0, 0, 1)]
    public async Task A_figure_follows_the_day_they_last_met(
        string last,
        int inTime,
        int due,
        int late,
        int breached
    )
    {
        var given = await Given.Council(host);
        await given.Kept(host, given.Held(DateOnly.Parse(last, CultureInfo.InvariantCulture)));
        using var femi = await host.As(given.Femi);

        host.Statements.Clear();
        var page = await femi.Open("/reports/compliance");

        host.Statements.All.Count.ShouldBeLessThanOrEqualTo(6);
        page.Heading.ShouldBe("Supervised in time");
        page.Text.ShouldContain($"{inTime} of 1 person");
        page.LinkTo("Assessment team 2").ShouldBe($"/team/{given.Team.Id}");
        Cells(page)
            .ShouldBe([
                $"{inTime} of 1 ({inTime * 100}%)",
                $"{due}",
                $"{late}",
                $"{breached}",
                "1",
            ]);
        (await femi.Open("/reports/compliance?handler=csv")).Html.ShouldContain(
            $"Assessment and intervention,Assessment team 2,1,0,{inTime},{due},{late},{breached},1"
        );
    }

    [Fact]
    public async Task Nobody_is_counted_whom_the_reader_does_not_see()
    {
        var given = await Given.Council(host);
        using var carys = await host.As(given.Carys);
        using var ben = await host.As(given.Ben);

        (await carys.Open("/reports/compliance")).Text.ShouldContain("No one reports to you");
        (await ben.Open("/reports/compliance")).Text.ShouldContain("No one reports to you");
    }

    [Fact]
    public async Task A_saved_session_has_changed_the_figure_when_its_save_is_answered()
    {
        var given = await Given.Council(host);
        using var femi = await host.As(given.Femi);
        (await femi.Open("/reports/compliance")).Text.ShouldContain("0 of 1 person");

        await given.Kept(host, given.Held(new DateOnly(2026, 11, 20)));

        (await femi.Open("/reports/compliance")).Text.ShouldContain("1 of 1 person");
    }

    private static IEnumerable<string> Cells(VisitedPage page) =>
        page.Document.QuerySelectorAll("tbody tr td").Select(c => c.TextContent.Trim());
}
