using System.Net;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.History;
using Sightline.Tests.Records;

namespace Sightline.Tests.History;

/// <summary>No line, no reading: what people wrote is shown only once the history says who opened it.</summary>
public sealed class ReadingTests(TestHost host) : IClassFixture<TestHost>
{
    private const string Secret = "Words that are nobody else's business.";

    [Fact]
    public async Task Opening_a_record_is_one_line_also_for_the_two_however_often_within_five_minutes()
    {
        using var desk = await Written();
        var since = NextFiveMinutes();

        await desk.Ben.Open(desk.Path("view"));
        host.Clock.Advance(TimeSpan.FromMinutes(4));
        await desk.Ben.Open(desk.Path("view"));
        var first = await Readings(desk);
        host.Clock.Advance(TimeSpan.FromMinutes(2));
        await desk.Ben.Open(desk.Path("view"));
        var all = await Readings(desk);

        first.Count(r => r.ActorId == desk.Given.Ben.Id && r.At >= since).ShouldBe(1);
        all.Count(r => r.ActorId == desk.Given.Ben.Id && r.At >= since).ShouldBe(2);
        all[^1].Act.ShouldBe(ContentShown.RecordRead);
        all[^1].About.ShouldBe("the record of 26 November 2026");
        all[^1].From.ShouldBeOneOf("127.0.0.0/24", "::/48");
    }

    [Fact]
    public async Task Many_requests_at_one_moment_write_one_line_sealed_or_not()
    {
        using var desk = await Written();
        var since = NextFiveMinutes();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => desk.Ben.Open(desk.Path("view"))));
        await using (var db = host.Open())
        {
            await Sealer.SealAll(db);
        }
        await desk.Ben.Open(desk.Path("view"));

        (await Readings(desk)).Count(r => r.At >= since).ShouldBe(1);
        await using var after = host.Open();
        (await after.UnsealedLines.CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_reader_from_outside_leaves_the_purpose_that_they_gave()
    {
        using var desk = await Written();
        using var femi = await host.As(desk.Given.Femi);

        var asked = await femi.Open(desk.Path("view"));
        (await Readings(desk)).ShouldNotContain(r => r.ActorId == desk.Given.Femi.Id);
        var purpose = asked.Document.QuerySelector("input[name=Purpose]")!.GetAttribute("value")!;
        var shown = await femi.Press(asked, "Open it", ("Purpose", purpose));

        shown.Text.ShouldContain(Secret);
        var line = (await Readings(desk)).Single(r => r.ActorId == desk.Given.Femi.Id);
        line.Why.ShouldNotBeNullOrEmpty();
        line.PersonId.ShouldBe(desk.Given.Ben.Id);
    }

    [Fact]
    public async Task Where_the_line_cannot_be_written_nothing_is_shown()
    {
        await using var closed = new TestHost();
        await closed.InitializeAsync();
        using var desk = await Written(closed);
        await using (var db = closed.Open())
        {
            var forbid = TestDatabase.IsPostgres
                ? "CREATE FUNCTION disk_full() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'full'; END $$; CREATE TRIGGER disk_full BEFORE INSERT ON \"History\" EXECUTE FUNCTION disk_full()"
                : "CREATE TRIGGER \"full\" BEFORE INSERT ON \"History\" BEGIN SELECT RAISE(ABORT, 'full'); END";
            await db.Database.ExecuteSqlRawAsync(forbid);
        }

        closed.Clock.Advance(TimeSpan.FromMinutes(20));
        foreach (var path in new[] { "view", "agenda" })
        {
            var page = await desk.Ben.Open(desk.Path(path));

            page.Status.ShouldBe(HttpStatusCode.InternalServerError, path);
            page.Html.ShouldNotContain(Secret);
        }
    }

    [Fact]
    public async Task Over_many_visits_there_are_as_many_lines_as_different_readings_exactly()
    {
        using var desk = await Written();
        var since = NextFiveMinutes();
        var random = new Random(7);
        var expected = new HashSet<(Guid Reader, string Act, long Slot)>();
        for (var visit = 0; visit < 60; visit++)
        {
            var ben = random.Next(2) == 0;
            var (who, id) = ben ? (desk.Ben, desk.Given.Ben.Id) : (desk.Amara, desk.Given.Amara.Id);
            var (path, act) = random.Next(3) switch
            {
                0 => ("view", ContentShown.RecordRead),
                1 => ("agenda", ContentShown.AgendaRead),
                _ => ("nothing-here", ""),
            };
            var page = await who.Open(desk.Path(path));
            if (page.Status == HttpStatusCode.OK)
            {
                expected.Add((id, act, host.Clock.Now.Ticks / ReadingLog.OneReading.Ticks));
            }

            host.Clock.Advance(TimeSpan.FromSeconds(random.Next(90)));
        }

        var lines = (await Readings(desk)).Where(r => r.At >= since).ToList();
        lines.Count.ShouldBe(expected.Count);
        expected.Count.ShouldBeGreaterThan(10);
    }

    /// <summary>A new page about a supervision shows content, or stands here with why it shows none.</summary>
    [Fact]
    public void Every_page_about_a_supervision_says_what_it_discloses()
    {
        string[] none =
        [
            // Dates, people and how things stand
            "Sightline.Sessions.ShowModel",
            "Sightline.Sessions.BookModel",
            "Sightline.Sessions.ChangeModel",
            "Sightline.Supervisions.IndexModel",
            "Sightline.Supervisions.ShowModel",
            "Sightline.Supervisions.MonitoringModel",
            "Sightline.Supervisions.NewModel",
            "Sightline.Supervisions.DecideModel",
            "Sightline.Supervisions.ToAgreeModel",
            "Sightline.Supervisions.EndModel",
            "Sightline.Agendas.NextModel",
            "Sightline.Agreements.VersionsModel",
            "Sightline.Agreements.OutsideModel",
            "Sightline.Agreements.AnswerModel",
            "Sightline.Decisions.NewModel",
            // What it hands out is an act of its own
            "Sightline.Copies.CopiesModel",
            "Sightline.CaseNotes.TeamModel",
            "Sightline.Records.UnrecordedModel",
            "Sightline.Files.AccessModel",
            // What the reader wrote themselves and nobody else
            "Sightline.Agendas.EditModel",
            "Sightline.Records.AddModel",
            // Lists of one's own: titles and dates
            "Sightline.Actions.IndexModel",
            "Sightline.CaseNotes.IndexModel",
            "Sightline.Decisions.IndexModel",
            "Sightline.Children.IndexModel",
            // A form about a list, without anything that was written
            "Sightline.Children.NewModel",
            "Sightline.Children.EndModel",
        ];
        string[] folders =
        [
            "Sessions",
            "Records",
            "Agendas",
            "Agreements",
            "Actions",
            "CaseNotes",
            "Files",
            "Supervisions",
            "Decisions",
            "Copies",
            "Children",
        ];
        var pages = typeof(IShowsContent)
            .Assembly.GetTypes()
            .Where(t =>
                !t.IsAbstract
                && t.IsSubclassOf(typeof(PageModel))
                && folders.Any(f => t.Namespace == $"Sightline.{f}")
            )
            .ToList();

        pages.Count.ShouldBeGreaterThan(30);
        pages
            .Where(p => !p.IsAssignableTo(typeof(IShowsContent)))
            .Select(p => p.FullName!)
            .ShouldBe(none, ignoreOrder: true);
    }

    [Fact]
    public void Every_reading_has_its_meaning_in_the_document()
    {
        var known = Documents.Table("history.md", "reading").Skip(1).Select(r => r[0]);

        known.ShouldBe(ContentShown.Acts, ignoreOrder: true);
    }

    /// <summary>Nobody has read anything since.</summary>
    private DateTime NextFiveMinutes()
    {
        var slot = ReadingLog.OneReading.Ticks;
        host.Clock.SetTo(new DateTime((host.Clock.Now.Ticks / slot + 1) * slot, DateTimeKind.Utc));
        return host.Clock.Now;
    }

    private Task<Desk> Written() => Written(host);

    private static async Task<Desk> Written(TestHost host)
    {
        var desk = await Desk.Of(host);
        await desk.Write("duty", Secret);
        return await desk.SignedByBoth();
    }

    private async Task<List<HistoryEntry>> Readings(Desk desk)
    {
        await using var db = host.Open();
        return await db
            .History.Where(h => h.SessionId == desk.Id && ContentShown.Acts.Contains(h.Act))
            .OrderBy(h => h.At)
            .ToListAsync();
    }
}
