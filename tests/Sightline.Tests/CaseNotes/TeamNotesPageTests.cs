using System.Net;

namespace Sightline.Tests.CaseNotes;

public sealed class TeamNotesPageTests(TestHost host) : IClassFixture<TestHost>
{
    private static readonly DateOnly Monday = new(2026, 11, 23);
    private static readonly DateOnly Wednesday = new(2026, 11, 25);

    [Fact]
    public async Task A_manager_in_line_sees_counts_and_dates_and_nothing_of_the_child()
    {
        var given = await Given.Council(host);
        await GivenNotes.Note(host, given, Monday);
        await GivenNotes.Note(host, given, Wednesday, initials: "L.M.");
        var done = await GivenNotes.Note(host, given, new(2026, 11, 9), initials: "N.O.");
        using (var ben = await host.As(given.Ben))
        {
            host.Clock.SetTo(new DateOnly(2026, 11, 10));
            using var early = await host.As(given.Ben);
            await early.Press(
                await early.Open($"/case-record/{done.Id}"),
                "Mark as recorded",
                ("Reference", "CN-1")
            );
            host.Clock.SetTo(new DateOnly(2026, 11, 26));
        }

        using var femi = await host.As(given.Femi);
        var page = await femi.Open($"/team/{given.Team.Id}");
        page.Text.ShouldContain(
            "1 of 2 discussions was on the children's records within 2 working days in the last 4 weeks"
        );
        page = await femi.Open(page.LinkTo("1 of 2 discussions was on the children's records")!);

        page.Path.ShouldBe($"/team/{given.Team.Id}/case-record");
        page.Text.ShouldContain("(service default, from partnership standard 6)");
        page.Text.ShouldContain("2 discussions wait to be recorded. 1 is past the day it was due.");
        page.Text.ShouldContain("1 working day late");
        page.Text.ShouldContain("Ben Hughes");
        foreach (var hidden in new[] { "K.T.", "L.M.", "N.O.", "Fridays", "CN-1", "case-record/" })
        {
            page.Document.QuerySelector("main")!.InnerHtml.ShouldNotContain(hidden);
        }

        (await femi.Open($"{page.Path}?only=late"))
            .Document.QuerySelectorAll("tbody tr")
            .Length.ShouldBe(1);
    }

    [Fact]
    public async Task The_list_is_a_spreadsheet_too()
    {
        var given = await Given.Council(host);
        await GivenNotes.Note(host, given, Monday);
        using var femi = await host.As(given.Femi);

        var csv = await femi.Open($"/team/{given.Team.Id}/case-record?handler=csv");

        csv.Response.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        csv.Html.ShouldContain("Person,Supervisor,Decided,Due,Working days late,To know");
        csv.Html.ShouldContain("Ben Hughes,Amara Obi,2026-11-23,2026-11-25,1,1 working day late");
        csv.Html.ShouldNotContain("K.T.");
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("a,\"b\"", "\"a,\"\"b\"\"\"")]
    public void No_cell_can_be_run_as_a_formula(string value, string cell) =>
        Csv.Cell(value).ShouldBe(cell);

    [Fact]
    public async Task An_empty_team_and_a_long_one()
    {
        var given = await Given.Council(host);
        using var femi = await host.As(given.Femi);
        var page = await femi.Open($"/team/{given.Team.Id}/case-record");
        page.Text.ShouldContain("Nothing was due on children's records in the last 4 weeks");
        page.Text.ShouldContain("Everything is on the children's records.");
        await GivenNotes.Many(host, given, Wednesday, 30);

        host.Statements.Clear();
        page = await femi.Open($"/team/{given.Team.Id}/case-record");

        host.Statements.All.Count.ShouldBeLessThanOrEqualTo(7);
        page.Html.Length.ShouldBeLessThan(60_000);
        page.Document.QuerySelectorAll("tbody tr").Length.ShouldBe(25);
        page = await femi.Open(page.LinkTo("Due later")!);
        page.Document.QuerySelectorAll("tbody tr").Length.ShouldBe(5);
    }

    [Fact]
    public async Task A_colleague_an_administrator_and_somebody_from_elsewhere_find_no_page()
    {
        var given = await Given.Council(host);

        foreach (var person in new[] { given.Ben, given.Dilys, given.Idris, given.Carys })
        {
            using var visitor = await host.As(person);
            var path = $"/team/{given.Team.Id}/case-record";
            (await visitor.Open(path)).Status.ShouldBe(HttpStatusCode.NotFound, person.Name);
            (await visitor.Open($"{path}?handler=csv")).Status.ShouldBe(HttpStatusCode.NotFound);
        }
    }
}
