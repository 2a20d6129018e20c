using System.Net;
using Microsoft.EntityFrameworkCore;
using Sightline.History;
using Sightline.People;
using Sightline.Tests.Records;
using Sightline.Tests.Sessions;

namespace Sightline.Tests.Files;

public sealed class FilePageTests(TestHost host) : IClassFixture<TestHost>
{
    private static readonly string[] Sections =
    [
        .. TestPolicy.Policy.File.Sections.Select(s => s.Key),
    ];

    [Fact]
    public async Task The_file_has_the_policys_eight_sections_in_its_order_and_each_opens()
    {
        using var desk = await Desk.Of(host);
        await desk.SignedByBoth();
        foreach (var who in new[] { desk.Ben, desk.Amara })
        {
            var page = await who.Open(File(desk.Given));

            Sections.Length.ShouldBe(8);
            page.Document.QuerySelectorAll(".govuk-task-list a")
                .Select(a => a.GetAttribute("href"))
                .ShouldBe(Sections.Select(s => $"{File(desk.Given)}/{s}"));
            page.Text.ShouldContain("Amara Obi");
            page.Text.ShouldContain("2 September 2024");
            page.Text.ShouldContain("1 record");
            foreach (var section in Sections)
            {
                (await who.Open($"{File(desk.Given)}/{section}")).Status.ShouldBe(
                    HttpStatusCode.OK,
                    section
                );
            }
        }
    }

    [Fact]
    public async Task Each_section_holds_what_it_is_for()
    {
        using var desk = await Desk.Of(host);
        await desk.SignedByBoth();

        var contact = await desk.Ben.Open($"{File(desk.Given)}/contact-and-agreement");
        contact.Text.ShouldContain(desk.Given.Ben.Email);
        contact.Text.ShouldContain("No agreement yet");
        var sheet = await desk.Ben.Open($"{File(desk.Given)}/monitoring-sheet");
        sheet
            .LinkTo("Every date with Amara Obi")
            .ShouldBe($"/supervision/{desk.Given.Supervision.Id}/monitoring");
        var notes = await desk.Ben.Open($"{File(desk.Given)}/notes");
        notes.Text.ShouldContain("Signed by both");
        (await desk.Ben.Open(notes.LinkTo("26 November 2026")!)).Path.ShouldBe(desk.Path("view"));
        (await desk.Ben.Open($"{File(desk.Given)}/correspondence")).Text.ShouldContain(
            "Nothing here yet"
        );
        (await desk.Ben.Open($"{File(desk.Given)}/no-such-section")).Status.ShouldBe(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task Managers_see_states_and_dates_and_never_personnel_or_health()
    {
        using var desk = await Desk.Of(host);
        await desk.Write("duty", "Only for the two");
        await desk.SignedByBoth();
        using var femi = await host.As(desk.Given.Femi);

        var page = await femi.Open(File(desk.Given));

        page.Text.ShouldContain("Ben Hughes sees who read it");
        page.Document.QuerySelectorAll(".govuk-task-list a").Length.ShouldBe(6);
        foreach (var section in Sections)
        {
            var opened = await femi.Open($"{File(desk.Given)}/{section}");
            opened.Status.ShouldBe(
                section is "personnel" or "health-and-wellbeing"
                    ? HttpStatusCode.NotFound
                    : HttpStatusCode.OK,
                section
            );
            opened.Html.ShouldNotContain("Only for the two");
            opened.Html.ShouldNotContain(desk.Given.Ben.Email);
        }

        (await femi.Open($"{File(desk.Given)}/notes"))
            .LinkTo("26 November 2026")
            .ShouldBe(desk.Path("view"));
        (await femi.Open($"{File(desk.Given)}/access")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Nobody_else_finds_the_file()
    {
        var given = await Given.Council(host);
        foreach (var person in new[] { given.Carys, given.Dilys, given.Idris })
        {
            using var visitor = await host.As(person);
            foreach (var path in new[] { "", "/notes", "/access" })
            {
                (await visitor.Open($"{File(given)}{path}")).Status.ShouldBe(
                    HttpStatusCode.NotFound
                );
            }
        }
    }

    [Fact]
    public async Task Who_read_is_the_persons_own_to_see()
    {
        var given = await Given.Council(host);
        using var ben = await host.As(given.Ben);
        using var amara = await host.As(given.Amara);

        (await ben.Open($"{File(given)}/access")).Text.ShouldContain(
            "No one else has opened this file."
        );
        (await amara.Open($"{File(given)}/access")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await ben.Open($"{File(given)}/access?before=nonsense")).Status.ShouldBe(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task Twenty_seven_records_take_two_pages_and_each_stands_once()
    {
        var given = await Given.Council(host);
        var days = Enumerable.Range(0, 27).Select(n => new DateOnly(2026, 11, 25).AddDays(-n / 2));
        await GivenSessions.Keep(
            host,
            [.. days.Select((on, n) => (object)given.Held(on, 9 + (n % 2)))]
        );
        using var ben = await host.As(given.Ben);

        var first = await ben.Open($"{File(given)}/notes");
        host.Statements.Clear();
        var second = await ben.Open(first.LinkTo("Earlier")!);

        host.Statements.All.Count.ShouldBeLessThanOrEqualTo(6);
        first.Document.QuerySelectorAll("tbody tr").Length.ShouldBe(25);
        second.Document.QuerySelectorAll("tbody tr").Length.ShouldBe(2);
        first
            .Document.QuerySelectorAll("tbody a")
            .Concat(second.Document.QuerySelectorAll("tbody a"))
            .Select(a => a.GetAttribute("href"))
            .Distinct()
            .Count()
            .ShouldBe(27);
        second.LinkTo("Earlier").ShouldBeNull();
        second.LinkTo("Newest").ShouldBe($"{File(given)}/notes");
        (await ben.Open($"{File(given)}/notes?before=nonsense")).Status.ShouldBe(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task Readings_at_one_moment_are_all_there_across_two_pages()
    {
        var given = await Given.Council(host);
        await using (var db = host.Open())
        {
            for (var n = 1; n <= 27; n++)
            {
                db.Add(
                    new ContentReading(
                        given.Femi,
                        given.Supervision.Id,
                        given.Ben.Id,
                        "record",
                        Guid.CreateVersion7(),
                        $"the record of session {n}",
                        "Complaint",
                        null,
                        host.Clock.Now
                    )
                );
            }

            await db.SaveChangesAsync();
        }

        using var ben = await host.As(given.Ben);
        var first = await ben.Open($"{File(given)}/access");
        var second = await ben.Open(first.LinkTo("Earlier")!);

        Titles(first).Count.ShouldBe(25);
        Titles(first).Concat(Titles(second)).Distinct().Count().ShouldBe(27);
        second.LinkTo("Earlier").ShouldBeNull();
    }

    [Fact]
    public async Task What_a_former_supervisor_wrote_goes_to_the_next_and_not_back()
    {
        using var desk = await Desk.Of(host);
        await desk.SignedByBoth();
        await using (var db = host.Open())
        {
            var supervision = await db.Supervisions.SingleAsync(s =>
                s.Id == desk.Given.Supervision.Id
            );
            db.AttachRange(desk.Given.Idris, desk.Given.Ben, desk.Given.Amara);
            supervision.End(desk.Given.Femi, new DateOnly(2026, 11, 25), "Moved", host.Clock.Now);
            db.Add(
                new Sightline.Supervisions.Supervision(
                    desk.Given.Idris,
                    desk.Given.Ben,
                    "supervision",
                    new DateOnly(2026, 11, 26),
                    desk.Given.Femi,
                    host.Clock.Now,
                    lineManaged: true
                )
            );
            await db
                .LineManagements.Where(l => l.PersonId == desk.Given.Ben.Id)
                .ExecuteDeleteAsync();
            db.Add(
                new LineManagement(desk.Given.Ben, desk.Given.Idris, new DateOnly(2026, 11, 26))
            );
            await db.SaveChangesAsync();
            await db.RedrawReportingLines(desk.Given.Northmere.Id);
            await db.SaveChangesAsync();
        }

        using var next = await host.As(desk.Given.Idris);
        (await next.Open($"{File(desk.Given)}/notes")).Text.ShouldContain("Signed by both");
        (await next.Open(desk.Path("view"))).Path.ShouldBe(desk.Path("view"));
        (await desk.Amara.Open(File(desk.Given))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await desk.Amara.Open(desk.Path("view"))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static string File(Given given) => $"/files/{given.Ben.Id}";

    private static List<string> Titles(VisitedPage page) =>
        [
            .. page
                .Document.QuerySelectorAll("main h2")
                .Select(h => h.TextContent.Trim())
                .Where(t => t.StartsWith("The record", StringComparison.Ordinal)),
        ];
}
