using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Sightline.Tests.Records;

public sealed class SignedRecordTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Nothing_that_was_signed_changes_whatever_is_posted()
    {
        using var desk = await Desk.Of(host);
        var child = await Held.Child(host, desk.Given);
        await desk.Write("duty", "As signed.");
        await desk.Discuss(child, (Desk.Heading("challenges"), "As signed."));
        await desk.Share();
        var record = await desk.Amara.Open(desk.Path("record"));
        var discussion = await desk.Amara.Open(desk.Path($"children/{child.Id}"));
        var share = await desk.Amara.Open(desk.Path("share"));
        var sign = await desk.Ben.Open(desk.Path("sign"));
        await desk.Sign(desk.Ben);
        await desk.Sign(desk.Amara);
        var before = await Everything(desk);

        VisitedPage[] pages =
        [
            await desk.Amara.Press(record, "Save", (Desk.Section("duty"), "Otherwise")),
            await desk.Amara.Press(record, "Save", ("Input.Minutes", "5")),
            await desk.Amara.Press(
                record,
                "Add to new allocations",
                ("Input.More[new-allocations].ChildId", child.Id.ToString())
            ),
            await desk.Amara.Press(record, "Let Ben Hughes write it up"),
            await desk.Amara.Post(
                desk.Path("record?handler=Start"),
                [new("__RequestVerificationToken", record.ValueOf("__RequestVerificationToken")!)]
            ),
            await desk.Amara.Press(
                discussion,
                "Save",
                (Desk.Heading("challenges"), "Otherwise"),
                ("Input.Urgent", "true")
            ),
            await desk.Amara.Press(share, "Share the record"),
            await desk.Ben.Press(
                sign,
                "Ask for the change",
                ("Input.Statement", "not-right"),
                ("Input.Parts", "Duty"),
                ("Input.ShouldSay", "Otherwise")
            ),
            await desk.Sign(sign, desk.Ben),
            await desk.Ben.Post(
                desk.Path("record"),
                [
                    new("__RequestVerificationToken", sign.ValueOf("__RequestVerificationToken")!),
                    new(Desk.Section("duty"), "Otherwise"),
                ]
            ),
        ];

        (await Everything(desk)).ShouldBe(before);
        pages.ShouldAllBe(p =>
            p.Status == HttpStatusCode.OK || p.Status == HttpStatusCode.Forbidden
        );
        pages[0]
            .Text.ShouldContain(
                "Both of you have signed this record, so it cannot change. You can add an addendum"
            );
        pages[0].Text.ShouldContain("Otherwise");
        pages[5].Text.ShouldContain("Otherwise");
        pages[6].Errors.ShouldHaveSingleItem().ShouldStartWith("Both of you have signed");
    }

    [Fact]
    public async Task The_page_shows_the_kept_text_and_never_live_rows()
    {
        using var desk = await Desk.Of(host);
        await desk.Write("duty", "As signed.");
        await desk.SignedByBoth();
        await using (var db = host.Open())
        {
            await db
                .Sessions.Where(s => s.Id == desk.Id)
                .ExecuteUpdateAsync(s => s.SetProperty(x => x.Place, "Somewhere else"));
            await db.Set<Sightline.Records.RecordSection>()
                .ExecuteUpdateAsync(s => s.SetProperty(x => x.Text, "Rewritten"));
        }

        var page = await desk.Ben.Open(desk.Path("view"));

        page.Text.ShouldContain("As signed.");
        page.Text.ShouldContain("Room 4");
        page.Html.ShouldNotContain("Rewritten");
        page.Html.ShouldNotContain("Somewhere else");
    }

    [Fact]
    public async Task Every_page_of_writing_leads_to_the_signed_record()
    {
        using var desk = await Desk.Of(host);
        var child = await Held.Child(host, desk.Given);
        await desk.Discuss(child, (Desk.Heading("challenges"), "Trust."));
        await desk.SignedByBoth();

        foreach (var who in new[] { desk.Amara, desk.Ben })
        {
            foreach (var step in new[] { "record", "check", "sign", $"children/{child.Id}" })
            {
                (await who.Open(desk.Path(step))).Path.ShouldBe(desk.Path("view"));
            }
        }

        (await desk.Amara.Open(desk.Path("share"))).Path.ShouldBe(desk.Path("view"));
    }

    [Fact]
    public async Task An_addendum_stands_below_for_both_and_a_second_click_adds_one()
    {
        using var desk = await Desk.Of(host);
        (await desk.Ben.Open(desk.Path("addendum"))).Path.ShouldBe(desk.Path("record"));
        await desk.SignedByBoth();
        var page = await desk.Ben.Open(desk.Path("view"));
        page = await desk.Ben.Open(page.LinkTo("Add a note to this record")!);

        (await desk.Ben.Press(page, "Add to the record")).Errors.ShouldBe([
            "Enter what you want to add",
        ]);
        var tooLong = await desk.Ben.Press(
            page,
            "Add to the record",
            ("Text", new string('a', 60_000))
        );
        tooLong.Errors.ShouldBe(["Enter a note of 50,000 characters or fewer"]);
        tooLong.ValueOf("Text")!.Length.ShouldBe(60_000);

        await desk.Ben.Press(page, "Add to the record", ("Text", "It was Tuesday."));
        await desk.Ben.Press(page, "Add to the record", ("Text", "It was Tuesday."));

        (await desk.Kept()).Addenda.ShouldHaveSingleItem();
        var read = await desk.Amara.Open(desk.Path("view"));
        read.Text.ShouldContain("Added later Ben Hughes, 26 November 2026 at 9am It was Tuesday.");
        await using var db = host.Open();
        (
            await db.History.CountAsync(h =>
                h.Act == "addendum-added" && h.SupervisionId == desk.Given.Supervision.Id
            )
        ).ShouldBe(1);
    }

    [Fact]
    public async Task Before_both_have_signed_an_addendum_is_refused_in_words()
    {
        using var desk = await Desk.Of(host);
        using var other = await Desk.Of(host);
        await other.SignedByBoth();
        await desk.Share();
        var open = await other.Ben.Open(other.Path("addendum"));
        using var ben = await host.As(desk.Given.Ben);
        var token = (await ben.Open(desk.Path("sign"))).ValueOf("__RequestVerificationToken")!;

        var page = await ben.Post(
            desk.Path("addendum"),
            [new("__RequestVerificationToken", token), new("Text", "It was Tuesday.")]
        );

        open.Heading.ShouldStartWith("Add to the record");
        page.Errors.ShouldBe(["Both of you sign first. Until then the record itself can change"]);
        page.ValueOf("Text").ShouldBe("It was Tuesday.");
    }

    [Fact]
    public async Task A_senior_manager_says_why_first_and_the_supervisee_sees_it()
    {
        using var desk = await Desk.Of(host);
        await desk.Write("duty", "Quiet.");
        await desk.Write("support", "Ben sleeps badly.");
        await desk.SignedByBoth();
        using var femi = await host.As(desk.Given.Femi);

        var page = await femi.Open(desk.Path("view"));
        page.Heading.ShouldBe("Why are you reading this?");
        page.Text.ShouldContain("Ben Hughes will see that you opened it");
        (await femi.Press(page, "Open it")).Errors.ShouldBe(["Choose why you are reading this"]);
        var purpose = TestPolicy.Policy.Purposes[0];
        page = await femi.Press(
            page,
            "Open it",
            ("Purpose", purpose.Key),
            ("Note", "For the panel")
        );

        page.Path.ShouldBe(desk.Path("view"));
        page.Text.ShouldContain("Quiet.");
        page.Html.ShouldNotContain("sleeps badly");
        page.Text.ShouldContain("Ben Hughes sees that you read this, and why.");
        page.LinkTo("Add a note").ShouldBeNull();
        var mine = await desk.Ben.Open($"/files/{desk.Given.Ben.Id}/access");
        mine.Text.ShouldContain("The record of 26 November 2026");
        mine.Text.ShouldContain("Femi Ade, Service manager");
        mine.Text.ShouldContain($"Reason: {purpose.Label}. For the panel");
    }

    [Fact]
    public async Task A_purpose_holds_for_the_day_and_the_record_it_was_given_for()
    {
        using var desk = await Desk.Of(host);
        await desk.SignedByBoth();
        using (var femi = await host.As(desk.Given.Femi))
        {
            await femi.Press(
                await femi.Open(desk.Path("view")),
                "Open it",
                ("Purpose", TestPolicy.Policy.Purposes[0].Key)
            );
            (await femi.Open(desk.Path("view"))).Path.ShouldBe(desk.Path("view"));
        }

        host.Clock.Advance(TimeSpan.FromDays(1));
        try
        {
            using var femi = await host.As(desk.Given.Femi);
            (await femi.Open(desk.Path("view"))).Heading.ShouldBe("Why are you reading this?");
        }
        finally
        {
            host.Clock.Advance(-TimeSpan.FromDays(1));
        }
    }

    [Fact]
    public async Task Nobody_else_reads_it()
    {
        using var desk = await Desk.Of(host);
        await desk.SignedByBoth();
        foreach (var person in new[] { desk.Given.Carys, desk.Given.Dilys, desk.Given.Idris })
        {
            using var visitor = await host.As(person);
            (await visitor.Open(desk.Path("view"))).Status.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task The_line_manager_who_does_not_supervise_knows_of_it_and_reads_nothing()
    {
        using var desk = await Desk.Of(host);
        await desk.Write("duty", "Quiet.");
        await desk.SignedByBoth();
        await using (var db = host.Open())
        {
            // Dilys becomes Ben's line manager; Amara goes on supervising him.
            await db
                .LineManagements.Where(l => l.PersonId == desk.Given.Ben.Id)
                .ExecuteDeleteAsync();
            db.AttachRange(desk.Given.Ben, desk.Given.Dilys);
            db.Add(
                new Sightline.People.LineManagement(
                    desk.Given.Ben,
                    desk.Given.Dilys,
                    new DateOnly(2026, 11, 1)
                )
            );
            await db.SaveChangesAsync();
            await Sightline.People.ReportingLines.RedrawReportingLines(db, desk.Given.Northmere.Id);
            await db.SaveChangesAsync();
        }

        using var dilys = await host.As(desk.Given.Dilys);
        foreach (var step in new[] { "view", "sign", "record", "check", "addendum" })
        {
            (await dilys.Open(desk.Path(step))).Status.ShouldBe(HttpStatusCode.NotFound);
        }

        var notes = await dilys.Open($"/files/{desk.Given.Ben.Id}/notes");
        notes.Text.ShouldContain("Signed by both");
        notes.LinkTo("26 November 2026").ShouldBeNull();
    }

    [Fact]
    public async Task The_page_keeps_to_six_statements()
    {
        using var desk = await Desk.Of(host);
        await desk.SignedByBoth();
        await desk.Ben.Open(desk.Path("view"));
        host.Statements.Clear();

        await desk.Ben.Open(desk.Path("view"));

        host.Statements.All.Count.ShouldBeLessThanOrEqualTo(6);
    }

    private async Task<string> Everything(Desk desk)
    {
        var record = await desk.Kept();
        await using var db = host.Open();
        var session = await db.Sessions.AsNoTracking().SingleAsync(s => s.Id == desk.Id);
        var note = await db.CaseNotes.AsNoTracking().SingleAsync(n => n.RecordId == record.Id);
        return string.Join(
            '\n',
            [
                $"{record.WriterId} {record.ChangedAt} {record.SignedAt} {record.Revision}",
                .. record.Sections.Select(s => $"{s.Key} {s.Version} {s.Text}"),
                .. record.Discussions.SelectMany(d =>
                    d.Headings.Select(h => $"{d.Facts} {h.Key} {h.Text}")
                ),
                .. record.CaseLines.Select(l => $"{l.Section} {l.Note}"),
                .. record.Sharings.Select(s => s.Fingerprint),
                .. record.Signatures.Select(s => $"{s.SignerId} {s.Fingerprint}"),
                .. record.ChangeRequests.Select(c => c.Words),
                $"{session.HeldMinutes} {session.HeldAt}",
                $"{note.Text} {note.DueAt} {note.ChangedAt}",
            ]
        );
    }
}
