using System.Net;
using Microsoft.EntityFrameworkCore;
using Sightline.CaseNotes;
using Sightline.Children;
using Sightline.Sessions;
using Sightline.Supervisions;
using Sightline.Tests.CaseNotes;
using Sightline.Tests.Records;
using SessionRecord = Sightline.Records.SessionRecord;

namespace Sightline.Tests.Children;

/// <summary>What Amara and Ben said about K.T. across sessions. It is Thursday 26 November 2026.</summary>
public sealed class TrailPageTests(TestHost host) : IClassFixture<TestHost>
{
    private const string Outcome = "desired-outcome";

    [Fact]
    public async Task Both_see_what_was_said_and_what_became_of_it_and_the_reading_stands_in_the_workers_file()
    {
        var given = await Given.Council(host);
        var note = await GivenNotes.Note(host, given, new(2026, 11, 24));

        foreach (var person in new[] { given.Ben, given.Amara })
        {
            using var reader = await host.As(person);
            var page = await reader.Open($"/children/{note.ChildId}");
            page.Text.ShouldContain("K.T. feels safe on Fridays.");
            page.Text.ShouldContain("Due on the child's record on 26 November 2026");
        }

        await using var db = host.Open();
        (
            await db
                .History.Where(h => h.Act == "trail-read" && h.PersonId == given.Ben.Id)
                .Select(h => h.About)
                .ToListAsync()
        ).ShouldAllBe(about => about == "what was said in supervision about a child");
        (
            await db.History.CountAsync(h => h.Act == "trail-read" && h.PersonId == given.Ben.Id)
        ).ShouldBe(2);
    }

    [Fact]
    public async Task A_draft_shows_its_day_and_none_of_its_words_to_the_other_of_the_two()
    {
        var given = await Given.Council(host);
        var note = await GivenNotes.Note(host, given, new(2026, 11, 24), shared: false);
        using var ben = await host.As(given.Ben);
        using var amara = await host.As(given.Amara);

        var page = await ben.Open($"/children/{note.ChildId}");
        page.Text.ShouldContain("The words are still being written.");
        page.Text.ShouldNotContain("Fridays");
        (await amara.Open($"/children/{note.ChildId}")).Text.ShouldContain("Fridays");
        (await ben.Open("/children")).Text.ShouldContain("Not yet");
    }

    [Fact]
    public async Task A_child_not_talked_about_yet_says_so()
    {
        var given = await Given.Council(host);
        var child = await Held.Child(host, given);
        using var ben = await host.As(given.Ben);

        (await ben.Open($"/children/{child.Id}")).Text.ShouldContain(
            "Not discussed in supervision yet."
        );
        (await ben.Open($"/children/{child.Id}/over-time")).Text.ShouldContain(
            "Nothing was said under this heading yet."
        );
    }

    [Fact]
    public async Task Strangers_and_managers_above_find_nothing()
    {
        var given = await Given.Council(host);
        var note = await GivenNotes.Note(host, given, new(2026, 11, 24));
        foreach (var person in new[] { given.Dilys, given.Femi, given.Carys, given.Idris })
        {
            using var other = await host.As(person);
            foreach (var path in new[] { "", "/over-time" })
            {
                (await other.Open($"/children/{note.ChildId}{path}")).Status.ShouldBe(
                    HttpStatusCode.NotFound,
                    person.Name
                );
            }
        }
    }

    [Fact]
    public async Task After_a_handover_what_is_on_the_record_comes_with_the_child_and_the_rest_stays()
    {
        var given = await Given.Council(host);
        await GivenNotes.SupervisionOfDilys(host, given);
        var note = await GivenNotes.Note(host, given, new(2026, 11, 10));
        var unrecorded = await GivenNotes.Note(
            host,
            given,
            new(2026, 11, 17),
            words: "Still between the two."
        );
        await using (var db = host.Open())
        {
            var kept = await db.CaseNotes.SingleAsync(n => n.Id == note.Id);
            kept.Record(given.Ben, await RecordOf(db, kept), "CN-7", host.Clock.Now, given.Ben.Id);
            await db.SaveChangesAsync();
            await db
                .CaseNotes.Where(n => n.Id == unrecorded.Id)
                .ExecuteUpdateAsync(u => u.SetProperty(n => n.ChildId, note.ChildId));
            db.Add(
                new Allocation(
                    await db.Children.SingleAsync(c => c.Id == note.ChildId),
                    await db.People.SingleAsync(p => p.Id == given.Dilys.Id),
                    new(2026, 11, 20)
                )
            );
            await db.SaveChangesAsync();
        }

        using var dilys = await host.As(given.Dilys);
        (await dilys.Open($"/children/{note.ChildId}")).Text.ShouldContain(
            "Not discussed in supervision yet."
        );
        await using (var db = host.Open())
        {
            var bens = await db.Allocations.SingleAsync(a =>
                a.ChildId == note.ChildId && a.WorkerId == given.Ben.Id
            );
            bens.End(new(2026, 11, 20), AllocationEnd.AnotherWorker, given.Ben, host.Clock.Now);
            await db.SaveChangesAsync();
        }

        (await dilys.Open($"/children/{note.ChildId}")).Text.ShouldContain(
            "Not discussed in supervision yet."
        );
        await using (var db = host.Open())
        {
            var bens = await db.Allocations.SingleAsync(a =>
                a.ChildId == note.ChildId && a.WorkerId == given.Ben.Id
            );
            bens.GoOn(given.Ben, host.Clock.Now);
            bens.End(
                new(2026, 11, 20),
                AllocationEnd.AnotherWorker,
                given.Ben,
                host.Clock.Now,
                given.Dilys
            );
            await db.SaveChangesAsync();
        }

        var page = await dilys.Open($"/children/{note.ChildId}");
        page.Text.ShouldContain("K.T. feels safe on Fridays.");
        page.Text.ShouldContain("as CN-7");
        page.Text.ShouldContain("What an earlier worker put on the child's record came with");
        page.Text.ShouldNotContain("Still between the two.");
        page.LinkTo("Open what was discussed in supervision on 10 November 2026").ShouldBeNull();

        using var ben = await host.As(given.Ben);
        (await ben.Open($"/children/{note.ChildId}")).Text.ShouldContain("Still between the two.");
    }

    [Fact]
    public async Task Words_that_stay_the_same_stand_out_with_the_day_since_when()
    {
        var given = await Given.Council(host);
        var child = await Held.Child(host, given);
        await Discussed(given, child, new(2026, 9, 3), "K.T. lives with the grandparents.");
        await Discussed(given, child, new(2026, 10, 1), "K.T. sleeps at home every night.");
        await Discussed(given, child, new(2026, 10, 29), "K.T. sleeps at home  every night. ");
        using var amara = await host.As(given.Amara);
        host.Statements.Clear();

        var page = await amara.Open($"/children/{child.Id}/over-time?heading={Outcome}");

        host.Statements.All.Count.ShouldBeLessThanOrEqualTo(6);
        page.Text.ShouldContain("The same since 1 October 2026, in 2 discussions");
        page.Text.ShouldContain("Last said on 29 October 2026");
        page.Text.ShouldContain("Said once, on 3 September 2026");
        (await amara.Open($"/children/{child.Id}/over-time?heading=~impact")).Status.ShouldBe(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public void Capitals_blanks_and_line_breaks_are_no_change_and_words_that_come_back_are_a_new_run()
    {
        var runs = Unchanged.Of([
            (new(2026, 11, 5), "Home,\nsafe"),
            (new(2026, 10, 5), "home, safe"),
            (new(2026, 9, 5), "Elsewhere"),
            (new(2026, 8, 5), "home, safe"),
        ]);

        runs.Select(r => (r.FromOn.Month, r.UntilOn.Month, r.Times))
            .ShouldBe([(10, 11, 2), (9, 9, 1), (8, 8, 1)]);
    }

    [Fact]
    public async Task A_long_trail_goes_on_over_pages_without_losing_or_doubling_any()
    {
        var given = await Given.Council(host);
        var child = await Held.Child(host, given);
        for (var number = 0; number < 28; number++)
        {
            await Discussed(
                given,
                child,
                new DateOnly(2026, 1, 5).AddDays(number),
                $"No. {number}."
            );
        }

        using var amara = await host.As(given.Amara);
        await amara.Open("/today");
        host.Statements.Clear();
        var first = await amara.Open($"/children/{child.Id}");
        host.Statements.All.Count.ShouldBeLessThanOrEqualTo(6);
        first.Html.Length.ShouldBeLessThan(60_000);
        var second = await amara.Open(first.LinkTo("Earlier")!);

        Enumerable
            .Range(0, 28)
            .ShouldAllBe(number =>
                first.Text.Contains($"No. {number}.") != second.Text.Contains($"No. {number}.")
            );
    }

    private async Task Discussed(Given given, Child child, DateOnly on, string outcome)
    {
        await using var db = host.Open();
        db.Attach(child);
        var supervision = await db.Supervisions.FirstAsync(s => s.Id == given.Supervision.Id);
        var amara = await db.People.FirstAsync(p => p.Id == given.Amara.Id);
        var session = new Session(
            supervision,
            on,
            new(10, 0),
            60,
            "Room 4",
            "one-to-one",
            amara,
            host.Clock.Now
        );
        session.Hold(amara, host.Clock.Now);
        var record = new SessionRecord(session, given.Policy.Id, amara, host.Clock.Now);
        var discussion = record.Discuss(child, amara, host.Clock.Now);
        record.Write(discussion, discussion.Facts, [new(Outcome, outcome)], amara, host.Clock.Now);
        var note = new CaseNote(
            record,
            discussion,
            session.EndsAtUtc,
            session.EndsAtUtc.AddDays(2)
        );
        note.Keep(outcome, false, session.EndsAtUtc, session.EndsAtUtc.AddDays(2), host.Clock.Now);
        record.Share(amara, "The record", "0f", host.Clock.Now);
        note.Share();
        db.AddRange(session, record, note);
        await db.SaveChangesAsync();
    }

    private static Task<SessionRecord> RecordOf(Sightline.Data.SightlineDb db, CaseNote note) =>
        db.Records.SingleAsync(r => r.Id == note.RecordId);
}
