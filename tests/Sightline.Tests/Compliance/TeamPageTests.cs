using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Sightline.Compliance;
using Sightline.People;
using Sightline.Sessions;
using Sightline.Supervisions;
using Sightline.Tests.Sessions;

namespace Sightline.Tests.Compliance;

public sealed class TeamPageTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Whoever_has_one_team_goes_straight_to_it()
    {
        var given = await Given.Council(host);
        await given.Kept(host, given.Held(new DateOnly(2026, 11, 5)));
        using var amara = await host.As(given.Amara);

        var page = await amara.Open("/team");

        page.Path.ShouldBe($"/team/{given.Team.Id}");
        page.Heading.ShouldBe("Assessment team 2");
        page.Text.ShouldContain("1 of 1 person has met within 6 weeks. 1 has no session booked.");
        page.Text.ShouldContain("5 November 2026");
        page.LinkTo("Ben Hughes").ShouldBe($"/supervision/{given.Supervision.Id}/monitoring");
        page.Text.ShouldContain("1 person here has no supervisor in Sightline yet.");
    }

    [Fact]
    public async Task A_limit_that_has_passed_is_said_to_the_day_with_its_clause_and_not_in_red()
    {
        var given = await Given.Council(host);
        await given.Kept(host, given.Held(new DateOnly(2026, 10, 12)));
        using var amara = await host.As(given.Amara);

        var page = await amara.Open($"/team/{given.Team.Id}");

        page.Text.ShouldContain("The limit is 6 weeks (section 5)");
        page.Html.ShouldNotContain("govuk-tag--red");
    }

    [Fact]
    public async Task Twenty_seven_people_take_two_pages_in_every_order_and_each_stands_once()
    {
        var given = await TeamOf27();
        using var amara = await host.As(given.Amara);
        foreach (var sort in new[] { "", "?sort=name", "?sort=last" })
        {
            var page = await amara.Open($"/team/{given.Team.Id}{sort}");
            var names = Names(page);
            names.Count.ShouldBe(25);
            Encoding.UTF8.GetByteCount(page.Html).ShouldBeLessThan(60_000);
            host.Statements.Clear();
            page = await amara.Open(page.LinkTo("Next people")!);
            host.Statements.All.Count.ShouldBeLessThanOrEqualTo(6);
            names.AddRange(Names(page));

            names.Count.ShouldBe(27);
            names.Distinct().Count().ShouldBe(27);
            page.LinkTo("Next people").ShouldBeNull();
            page.LinkTo("First page").ShouldBe($"/team/{given.Team.Id}{sort}");
            if (sort == "?sort=name")
            {
                names.ShouldBe(names.OrderBy(n => n.Split(' ')[1], StringComparer.Ordinal));
            }
        }
    }

    [Fact]
    public async Task Only_those_who_need_attention_can_be_shown()
    {
        var given = await Given.Council(host);
        await given.Kept(host, given.Held(new DateOnly(2026, 11, 5)));
        await given.Kept(host, given.Planned(new DateOnly(2026, 12, 3)));
        await using (var db = host.Open())
        {
            // The year's minimum and the agreement are another test's: here nothing is late.
            await db.Set<RuleStanding>()
                .ExecuteUpdateAsync(r =>
                    r.SetProperty(x => x.LateFromOn, (DateOnly?)null)
                        .SetProperty(x => x.BreachedFromOn, (DateOnly?)null)
                );
        }

        using var amara = await host.As(given.Amara);

        var page = await amara.Open($"/team/{given.Team.Id}?only=attention");
        page.Text.ShouldContain("Nobody needs attention today");

        await using (var db = host.Open())
        {
            await db
                .Sessions.Where(s => s.SupervisionId == given.Supervision.Id && s.HeldAt == null)
                .ExecuteDeleteAsync();
            await StandingKeeper.Rebuild(db, given.Northmere.Id);
        }

        page = await amara.Open($"/team/{given.Team.Id}?only=attention");
        Names(page).ShouldBe(["Ben Hughes"]);
        page.LinkTo("Show everyone").ShouldBe($"/team/{given.Team.Id}");
    }

    [Fact]
    public async Task The_file_for_a_spreadsheet_runs_no_formula()
    {
        var given = await Given.Council(host);
        await using (var db = host.Open())
        {
            var ben = await db.People.SingleAsync(p => p.Id == given.Ben.Id);
            ben.Rename("=HYPERLINK(\"http://x\")", "Hughes");
            ben.Post = "+1,2";
            await db.SaveChangesAsync();
        }

        using var amara = await host.As(given.Amara);
        var page = await amara.Open($"/team/{given.Team.Id}?handler=csv");

        page.Response.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        page.Html.ShouldContain("\"'=HYPERLINK(\"\"http://x\"\") Hughes\",\"'+1,2\",");
        page.Response.Content.Headers.ContentDisposition!.FileName!.ShouldNotContain("Hughes");
    }

    [Theory]
    [InlineData("Ben Hughes", "Ben Hughes")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+44", "'+44")]
    [InlineData("-1", "'-1")]
    [InlineData("@now", "'@now")]
    [InlineData("\tx", "'\tx")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a \"b\"", "\"a \"\"b\"\"\"")]
    [InlineData("", "")]
    public void A_cell_is_text_whatever_it_starts_with(string value, string cell) =>
        Csv.Cell(value).ShouldBe(cell);

    [Fact]
    public async Task A_line_manager_who_does_not_supervise_sees_the_dates()
    {
        var given = await Given.Council(host);
        await using (var db = host.Open())
        {
            db.AttachRange(given.Dilys, given.Femi);
            db.Add(
                new Supervision(
                    given.Femi,
                    given.Dilys,
                    "supervision",
                    new DateOnly(2024, 9, 2),
                    given.Idris,
                    host.Clock.Now,
                    lineManaged: false,
                    "Amara is her aunt"
                )
            );
            await db.SaveChangesAsync();
        }

        using var amara = await host.As(given.Amara);
        var page = await amara.Open($"/team/{given.Team.Id}");

        Names(page).ShouldBe(["Ben Hughes", "Dilys Wren"], ignoreOrder: true);
        page.Text.ShouldContain("Social worker, with Femi Ade");
    }

    [Fact]
    public async Task Nobody_sees_a_team_sideways_from_below_or_from_elsewhere()
    {
        var given = await Given.Council(host);
        await using (var db = host.Open())
        {
            // Idris manages Carys's like in another team of the same council: sideways of Amara's.
            var other = new Person(
                given.Northmere.Id,
                $"P{Guid.CreateVersion7():N}",
                "Gwen",
                "Rees",
                $"gwen.{Guid.CreateVersion7():N}@example.test",
                new DateOnly(2024, 9, 2)
            );
            db.AttachRange(given.Idris);
            db.AddRange(other, new LineManagement(other, given.Idris, new DateOnly(2024, 9, 2)));
            await db.SaveChangesAsync();
            await db.RedrawReportingLines(given.Northmere.Id);
            await db.SaveChangesAsync();
        }

        foreach (var person in new[] { given.Idris, given.Ben, given.Dilys, given.Carys })
        {
            using var visitor = await host.As(person);
            (await visitor.Open($"/team/{given.Team.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
            (await visitor.Open($"/team/{given.Team.Id}?handler=csv")).Status.ShouldBe(
                HttpStatusCode.NotFound
            );
        }

        using var ben = await host.As(given.Ben);
        (await ben.Open("/team")).Text.ShouldContain("No one reports to you in our records.");
    }

    private static List<string> Names(VisitedPage page) =>
        page.Document.QuerySelectorAll("tbody th a").Select(a => a.TextContent).ToList();

    private async Task<Given> TeamOf27()
    {
        var given = await Given.Council(host);
        await using var db = host.Open();
        db.Attach(given.Amara);
        var started = new DateOnly(2024, 9, 2);
        for (var n = 1; n <= 26; n++)
        {
            var person = new Person(
                given.Northmere.Id,
                $"P{Guid.CreateVersion7():N}",
                "Ada",
                $"Lowe{n:00}",
                $"ada.{Guid.CreateVersion7():N}@example.test",
                started
            )
            {
                Post = "Social worker",
                Group = "social-worker",
                TeamId = given.Team.Id,
            };
            var supervision = new Supervision(
                given.Amara,
                person,
                "supervision",
                started,
                given.Amara,
                host.Clock.Now,
                lineManaged: true
            );
            // Several on the same day, so that the key below the day decides.
            var session = new Session(
                supervision,
                new DateOnly(2026, 11, 1 + n / 5),
                new TimeOnly(10, 0),
                90,
                "Room 4",
                "one-to-one",
                given.Amara,
                host.Clock.Now
            );
            session.Hold(given.Amara, host.Clock.Now);
            db.AddRange(
                person,
                new LineManagement(person, given.Amara, started),
                supervision,
                session
            );
        }

        await db.SaveChangesAsync();
        await db.RedrawReportingLines(given.Northmere.Id);
        await db.SaveChangesAsync();
        return given;
    }
}
