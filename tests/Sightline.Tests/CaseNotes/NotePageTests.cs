using System.Net;
using Microsoft.EntityFrameworkCore;
using Sightline.CaseNotes;
using Sightline.Supervisions;

namespace Sightline.Tests.CaseNotes;

public sealed class NotePageTests(TestHost host) : IClassFixture<TestHost>
{
    private static readonly DateOnly Wednesday = new(2026, 11, 25);

    [Fact]
    public async Task The_exact_words_are_there_and_as_plain_text_for_the_copy_button()
    {
        var (given, note) = await OneNote();
        using var ben = await host.As(given.Ben);

        var page = await ben.Open(Path(note));
        var text = await ben.Open($"{Path(note)}?handler=text");

        page.Document.QuerySelector("#note-text")!.TextContent.ShouldBe(GivenNotes.Words);
        page.Title.ShouldBe("For a child's record - Sightline");
        text.Html.ShouldBe(GivenNotes.Words);
        text.Response.Content.Headers.ContentType!.MediaType.ShouldBe("text/plain");
    }

    [Fact]
    public async Task Marking_it_keeps_who_when_and_the_reference()
    {
        var (given, note) = await OneNote();
        using var ben = await host.As(given.Ben);

        var page = await ben.Open(Path(note));
        page = await ben.Press(page, "Mark as recorded", ("Reference", " CN-1047 "));

        page.Text.ShouldContain("Marked as recorded");
        var now = await GivenNotes.Now(host, note);
        now.RecordedById.ShouldBe(given.Ben.Id);
        now.RecordedAt.ShouldBe(host.Clock.Now);
        now.Reference.ShouldBe("CN-1047");
        now.RecordedText.ShouldBe(GivenNotes.Words);
        using var amara = await host.As(given.Amara);
        page = await amara.Open(Path(note));
        page.Text.ShouldContain("26 November 2026 at 9am by Ben Hughes, in time");
        page.Text.ShouldContain("CN-1047");
        page.Buttons.ShouldNotContain("Mark as recorded");
        await using var db = host.Open();
        db.History.Count(h =>
                h.Act == "case-note-recorded" && h.SupervisionId == given.Supervision.Id
            )
            .ShouldBe(1);
    }

    [Theory]
    [InlineData("  ", "Enter the reference of the case note in the case system")]
    [InlineData("long", "The reference must be 100 characters or fewer")]
    public async Task A_reference_is_asked_for_and_what_was_typed_is_kept(
        string reference,
        string words
    )
    {
        var (given, note) = await OneNote();
        using var ben = await host.As(given.Ben);
        var typed = reference == "long" ? new string('1', 101) : reference;

        var page = await ben.Open(Path(note));
        page = await ben.Press(page, "Mark as recorded", ("Reference", typed));

        page.Errors.ShouldBe([words]);
        page.Document.QuerySelector("#Reference-error")!.TextContent.ShouldContain(words);
        page.ValueOf("Reference").ShouldBe(typed);
        page.Title.ShouldStartWith("Error: ");
        (await GivenNotes.Now(host, note)).Waiting.ShouldBeTrue();
    }

    [Fact]
    public async Task What_does_not_belong_there_is_left_off_with_a_reason()
    {
        var (given, note) = await OneNote();
        using var ben = await host.As(given.Ben);

        var page = await ben.Open(Path(note));
        page = await ben.Press(page, "Leave it off the record");
        page.Errors.ShouldBe(["Enter why it does not belong on the child's record"]);
        page.Document.QuerySelector("details")!.HasAttribute("open").ShouldBeTrue();
        page = await ben.Press(page, "Leave it off the record", ("Why", "It was about the rota."));

        page.Text.ShouldContain("Left off the child's record");
        page = await ben.Open(Path(note));
        page.Text.ShouldContain("It was about the rota.");
        page.Text.ShouldContain("Left off the record");
        (await GivenNotes.Now(host, note)).WhyNotNeeded.ShouldBe("It was about the rota.");
    }

    [Fact]
    public async Task A_second_click_finds_what_the_first_one_did()
    {
        var (given, note) = await OneNote();
        using var ben = await host.As(given.Ben);
        var page = await ben.Open(Path(note));

        await ben.Press(page, "Mark as recorded", ("Reference", "CN-1"));
        var again = await ben.Press(page, "Mark as recorded", ("Reference", "CN-1"));

        again.Text.ShouldContain("Marked as recorded");
        await using var db = host.Open();
        db.History.Count(h =>
                h.Act == "case-note-recorded" && h.SupervisionId == given.Supervision.Id
            )
            .ShouldBe(1);
    }

    [Fact]
    public async Task Whoever_was_slower_reads_who_was_quicker_and_keeps_what_they_typed()
    {
        var (given, note) = await OneNote();
        using var amara = await host.As(given.Amara);
        using var ben = await host.As(given.Ben);
        var page = await ben.Open(Path(note));
        await amara.Press(await amara.Open(Path(note)), "Mark as recorded", ("Reference", "CN-1"));

        page = await ben.Press(page, "Mark as recorded", ("Reference", "CN-2"));

        page.Errors.ShouldBe(["This is already marked as recorded"]);
        page.Text.ShouldContain("by Amara Obi");
        page.Text.ShouldContain("What you typed was not kept: CN-2");
        (await GivenNotes.Now(host, note)).Reference.ShouldBe("CN-1");
    }

    [Fact]
    public async Task Words_that_changed_under_an_open_page_are_shown_before_they_count_as_recorded()
    {
        var (given, note) = await OneNote();
        using var ben = await host.As(given.Ben);
        var page = await ben.Open(Path(note));
        await GivenNotes.Rewritten(host, note, "Other words.", shared: true);

        page = await ben.Press(page, "Mark as recorded", ("Reference", "CN-1"));

        page.Errors.ShouldHaveSingleItem()
            .ShouldStartWith("The words have changed since you opened");
        page.Text.ShouldContain("Other words.");
        page.ValueOf("Reference").ShouldBe("CN-1");
        (await GivenNotes.Now(host, note)).RecordedAt.ShouldBeNull();
        page = await ben.Press(page, "Mark as recorded");
        page.Text.ShouldContain("Marked as recorded");
        (await GivenNotes.Now(host, note)).RecordedText.ShouldBe("Other words.");
    }

    [Fact]
    public async Task Words_changed_after_recording_show_what_changed_and_are_recorded_again()
    {
        var (given, note) = await OneNote();
        using var ben = await host.As(given.Ben);
        await ben.Press(await ben.Open(Path(note)), "Mark as recorded", ("Reference", "CN-1"));
        await GivenNotes.Rewritten(
            host,
            note,
            GivenNotes.Words.Replace("Fridays", "Fridays and Sundays", StringComparison.Ordinal),
            shared: false
        );

        // Until Amara shares them Ben has nothing new to record.
        var page = await ben.Open(Path(note));
        page.Text.ShouldContain("The words are being changed");
        page.Html.ShouldNotContain("Sundays");
        (await ben.Open("/case-record")).Text.ShouldContain("Amara Obi is changing the words");

        using var amara = await host.As(given.Amara);
        page = await amara.Open(Path(note));
        page.Text.ShouldContain("The words have changed since they were recorded");
        page.Document.QuerySelector("ins")!.TextContent.ShouldContain("Fridays and Sundays");
        page.Document.QuerySelector("del")!.TextContent.ShouldContain("on Fridays.");
        page = await amara.Press(page, "Mark as recorded", ("Reference", "CN-2"));
        page.Text.ShouldContain("Marked as recorded");

        var now = await GivenNotes.Now(host, note);
        now.ChangedAt.ShouldBeNull();
        now.Reference.ShouldBe("CN-2");
    }

    [Fact]
    public async Task Outside_it_does_not_exist_and_above_it_is_not_theirs_to_open()
    {
        var (given, note) = await OneNote();

        foreach (var person in new[] { given.Dilys, given.Idris, given.Carys })
        {
            using var stranger = await host.As(person);
            (await stranger.Open(Path(note))).Status.ShouldBe(HttpStatusCode.NotFound, person.Name);
            (await stranger.Open($"{Path(note)}?handler=text")).Status.ShouldBe(
                HttpStatusCode.NotFound
            );
        }

        using var femi = await host.As(given.Femi);
        var page = await femi.Open(Path(note));
        page.Status.ShouldBe(HttpStatusCode.Forbidden);
        page.Html.ShouldNotContain("Fridays");
        (await femi.Open($"{Path(note)}?handler=text")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_next_supervisor_records_what_the_former_one_left()
    {
        var (given, note) = await OneNote();
        await using (var db = host.Open())
        {
            var first = await db.Supervisions.FirstAsync(s => s.Id == given.Supervision.Id);
            first.End(given.Femi, host.Clock.Today, "Amara moved to another team", host.Clock.Now);
            db.AttachRange(given.Femi, given.Ben);
            db.Add(
                new Supervision(
                    given.Femi,
                    given.Ben,
                    first.Stream,
                    host.Clock.Today,
                    given.Femi,
                    host.Clock.Now,
                    lineManaged: true
                )
            );
            await db.SaveChangesAsync();
        }

        using var amara = await host.As(given.Amara);
        (await amara.Open(Path(note))).Status.ShouldBe(HttpStatusCode.NotFound);
        using var femi = await host.As(given.Femi);
        var page = await femi.Open("/case-record");
        page.Text.ShouldContain("K.T.");
        page = await femi.Press(
            await femi.Open(Path(note)),
            "Mark as recorded",
            ("Reference", "CN-9")
        );
        page.Text.ShouldContain("Marked as recorded");
    }

    [Fact]
    public async Task Whoever_changes_the_words_and_whoever_records_them_at_once_find_out()
    {
        var (given, note) = await OneNote();
        await using var writing = host.Open();
        await using var recording = host.Open();
        var written = await writing.CaseNotes.FirstAsync(n => n.Id == note.Id);
        var recorded = await recording.CaseNotes.FirstAsync(n => n.Id == note.Id);
        var record = await recording.Records.FirstAsync(r => r.Id == note.RecordId);
        var ben = await recording.People.FirstAsync(p => p.Id == given.Ben.Id);

        written.Keep("Other words.", false, note.DecidedAt, note.DueAt, host.Clock.Now);
        recorded.Record(ben, record, "CN-1", host.Clock.Now, given.Ben.Id);

        (await recording.TrySave()).ShouldBe(Sightline.Data.Saving.Saved);
        (await writing.TrySave()).ShouldBe(Sightline.Data.Saving.Clash);
    }

    private async Task<(Given, CaseNote)> OneNote()
    {
        var given = await Given.Council(host);
        return (given, await GivenNotes.Note(host, given, Wednesday));
    }

    private static string Path(CaseNote note) => $"/case-record/{note.Id}";
}
