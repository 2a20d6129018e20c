using System.Net;
using Microsoft.EntityFrameworkCore;
using Sightline.CaseNotes;
using Sightline.Children;
using Sightline.Records;

namespace Sightline.Tests.Records;

public sealed class DiscussPageTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Each_heading_and_fact_is_kept_and_owes_a_note()
    {
        using var desk = await Desk.Of(host);
        var child = await Held.Child(host, desk.Given);

        var page = await desk.Discuss(
            child,
            [
                (Desk.Heading("lived-experience"), "Fridays are hard."),
                .. Day("LastSeenOn", 23, 11, 2026),
                ("Input.SeenAlone", "false"),
                ("Input.WhyNotSeenAlone", "Asleep"),
            ]
        );

        page.ValueOf(Desk.Heading("lived-experience")).ShouldBe("Fridays are hard.");
        var kept = (await desk.Kept()).Discussions.Single();
        kept.Facts.ShouldBe(
            new DiscussionFacts(new DateOnly(2026, 11, 23), false, "Asleep", NoteChoice: "all")
        );
        var note = await NoteOf(desk);
        note.Text.ShouldContain("Fridays are hard.");
        page.Text.ShouldContain("the end of Monday 30 November 2026");
        Due.LastDay(note.DueAt).ShouldBe(new DateOnly(2026, 11, 30));
    }

    [Fact]
    public async Task What_somebody_acts_on_today_is_due_now()
    {
        using var desk = await Desk.Of(host);
        var child = await Held.Child(host, desk.Given);

        var page = await desk.Discuss(
            child,
            (Desk.Heading("challenges"), "He is at the door."),
            ("Input.Urgent", "true")
        );

        page.Text.ShouldContain("To be on the child's record now.");
        var note = await NoteOf(desk);
        (note.Urgent, Due.LastDay(note.DueAt)).ShouldBe((true, Clock.LocalDay(note.DecidedAt)));
    }

    [Fact]
    public async Task Words_taken_out_again_are_taken_out_of_the_note()
    {
        using var desk = await Desk.Of(host);
        var child = await Held.Child(host, desk.Given);
        await desk.Discuss(child, (Desk.Heading("challenges"), "About another child"));
        await desk.Discuss(child, (Desk.Heading("challenges"), ""));

        (await NoteOf(desk)).Text.ShouldNotContain("About another child");
    }

    [Fact]
    public async Task Last_times_words_stand_beside_the_new_ones()
    {
        var given = await Given.Council(host);
        var child = await Held.Child(host, given);
        await Discussed(given, child, new DateOnly(2026, 10, 29), share: true);
        using var desk = await Now(given);

        var page = await desk.Amara.Open(desk.Path($"children/{child.Id}"));

        page.Text.ShouldContain("Last time (29 October 2026)");
        page.Text.ShouldContain("29 October 2026: “Trust is thin.”");
        page.ValueOf(Desk.Heading("challenges")).ShouldBeNullOrEmpty();
        page.ValueOf(Desk.Heading("reason-for-involvement")).ShouldBe("Neglect.");
    }

    [Fact]
    public async Task What_the_other_has_not_shared_again_is_nobodys_last_time()
    {
        var given = await Given.Council(host);
        var child = await Held.Child(host, given);
        using var before = await Discussed(given, child, new DateOnly(2026, 10, 29), share: true);
        await before.Discuss(child, (Desk.Heading("challenges"), "Not shared again"));
        using var desk = await Now(given, ben: true);

        var page = await desk.Ben.Open(desk.Path($"children/{child.Id}"));

        page.Html.ShouldNotContain("Not shared again");
    }

    [Fact]
    public async Task What_the_work_did_to_another_worker_stays_with_them()
    {
        var given = await Given.Council(host);
        var child = await Held.Child(host, given);
        using (var before = await Discussed(given, child, new DateOnly(2026, 10, 29), share: true))
        {
            await before.Discuss(child, (Desk.Heading("~impact"), "Ben sleeps badly."));
        }

        await using (var db = host.Open())
        {
            db.AttachRange(given.Amara, given.Dilys, child);
            var supervision = new Sightline.Supervisions.Supervision(
                given.Amara,
                given.Dilys,
                "supervision",
                new DateOnly(2024, 9, 2),
                given.Amara,
                host.Clock.Now,
                lineManaged: true
            );
            var session = new Sightline.Sessions.Session(
                supervision,
                host.Clock.Today,
                new TimeOnly(14, 0),
                90,
                "Room 4",
                "one-to-one",
                given.Amara,
                host.Clock.Now
            );
            session.Hold(given.Amara, host.Clock.Now);
            db.AddRange(
                supervision,
                session,
                new Allocation(child, given.Dilys, new DateOnly(2026, 11, 1))
            );
            await db.SaveChangesAsync();
            using var amara = await host.As(given.Amara);
            await amara.Press(await amara.Open($"/sessions/{session.Id}/record"), "Start writing");

            var page = await amara.Open($"/sessions/{session.Id}/children/{child.Id}");

            page.Text.ShouldContain("Trust is thin.");
            page.Html.ShouldNotContain("Ben sleeps badly.");
        }
    }

    [Fact]
    public async Task A_stale_page_shows_both_texts_and_both_sets_of_facts()
    {
        using var desk = await Desk.Of(host);
        var child = await Held.Child(host, desk.Given);
        var stale = await desk.Amara.Open(desk.Path($"children/{child.Id}"));
        await desk.HandOver(desk.Amara, "Ben Hughes");
        await desk.Ben.Press(
            await desk.Ben.Open(desk.Path($"children/{child.Id}")),
            "Save",
            [(Desk.Heading("challenges"), "Ben's words"), .. Day("LastSeenOn", 23, 11, 2026)]
        );
        await desk.HandOver(desk.Ben, "Amara Obi");

        var page = await desk.Amara.Press(
            stale,
            "Save",
            [(Desk.Heading("challenges"), "Amara's words"), .. Day("LastSeenOn", 24, 11, 2026)]
        );

        page.Text.ShouldContain("Something else was saved while this page was open");
        page.Text.ShouldContain("Ben's words");
        page.Text.ShouldContain("last seen 23 November 2026");
        page.ValueOf(Desk.Heading("challenges")).ShouldBe("Amara's words");
        page.ValueOf("Input.LastSeenOn.Day").ShouldBe("24");
        var kept = (await desk.Kept()).Discussions.Single();
        (kept.TextUnder("challenges"), kept.LastSeenOn).ShouldBe(
            ("Ben's words", new DateOnly(2026, 11, 23))
        );
        await desk.Amara.Press(page, "Save");
        kept = (await desk.Kept()).Discussions.Single();
        (kept.TextUnder("challenges"), kept.LastSeenOn).ShouldBe(
            ("Amara's words", new DateOnly(2026, 11, 24))
        );
    }

    [Fact]
    public async Task Bad_input_is_named_and_the_rest_is_kept()
    {
        using var desk = await Desk.Of(host);
        var child = await Held.Child(host, desk.Given);

        var page = await desk.Discuss(
            child,
            [
                (Desk.Heading("challenges"), new string('a', 60_000)),
                (Desk.Heading("how-achieved"), "Gran collects."),
                .. Day("LastSeenOn", 31, 11, 2026),
                ("Input.SeenAlone", "true"),
            ]
        );

        page.Errors.ShouldBe(
            [
                "The day the child was last seen must be a real date",
                "“What challenges are there to achieving the outcome” must be 50,000 characters or fewer. This has 60,000",
            ],
            ignoreOrder: true
        );
        page.ValueOf(Desk.Heading("challenges"))!.Length.ShouldBe(60_000);
        page.ValueOf("Input.LastSeenOn.Day").ShouldBe("31");
        var kept = (await desk.Kept()).Discussions.Single();
        kept.TextUnder("how-achieved").ShouldBe("Gran collects.");
        kept.TextUnder("challenges").ShouldBeEmpty();

        page = await desk.Discuss(child, Day("LastSeenOn", 27, 11, 2026));
        page.Errors.ShouldBe(["The day the child was last seen must be today or in the past"]);
        (await desk.Kept()).Discussions.Single().LastSeenOn.ShouldBeNull();
    }

    [Fact]
    public async Task A_page_left_open_while_it_was_handed_over_gives_the_words_back()
    {
        using var desk = await Desk.Of(host);
        var child = await Held.Child(host, desk.Given);
        var stale = await desk.Amara.Open(desk.Path($"children/{child.Id}"));
        await desk.HandOver(desk.Amara, "Ben Hughes");

        var page = await desk.Amara.Press(
            stale,
            "Save",
            (Desk.Heading("challenges"), "Half an hour of typing")
        );

        page.Status.ShouldBe(HttpStatusCode.Forbidden);
        page.Text.ShouldContain("Half an hour of typing");
        (await desk.Kept()).Discussions.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_child_of_another_worker_or_not_allocated_yet_is_not_found()
    {
        using var desk = await Desk.Of(host);
        var dilyss = await Held.Child(host, desk.Given, worker: desk.Given.Dilys);
        var child = await Held.Child(host, desk.Given);
        await using (var db = host.Open())
        {
            await db
                .Allocations.Where(a => a.ChildId == child.Id)
                .ExecuteUpdateAsync(a => a.SetProperty(p => p.FromOn, new DateOnly(2026, 12, 24)));
        }

        foreach (var id in new[] { dilyss.Id, child.Id, Guid.CreateVersion7() })
        {
            (await desk.Amara.Open(desk.Path($"children/{id}"))).Status.ShouldBe(
                HttpStatusCode.NotFound
            );
        }
    }

    [Fact]
    public async Task The_page_keeps_to_six_statements()
    {
        var given = await Given.Council(host);
        var child = await Held.Child(host, given);
        using var before = await Discussed(given, child, new DateOnly(2026, 10, 29), share: true);
        using var desk = await Now(given);
        await desk.Amara.Open(desk.Path($"children/{child.Id}"));
        host.Statements.Clear();

        await desk.Amara.Open(desk.Path($"children/{child.Id}"));

        host.Statements.All.Count.ShouldBeLessThanOrEqualTo(6);
    }

    private async Task<Desk> Discussed(Given given, Child child, DateOnly on, bool share)
    {
        var desk = await At(given, on);
        await desk.Start();
        await desk.Discuss(
            child,
            (Desk.Heading("challenges"), "Trust is thin."),
            (Desk.Heading("reason-for-involvement"), "Neglect.")
        );
        if (share)
        {
            await desk.Share();
        }

        return desk;
    }

    private async Task<Desk> Now(Given given, bool ben = false)
    {
        var desk = await At(given, host.Clock.Today);
        await desk.Start(ben ? desk.Ben : desk.Amara);
        return desk;
    }

    private async Task<Desk> At(Given given, DateOnly on) =>
        new(host, given, await Held.Session(host, given, on))
        {
            Amara = await host.As(given.Amara),
            Ben = await host.As(given.Ben),
        };

    private async Task<CaseNote> NoteOf(Desk desk)
    {
        var record = await desk.Kept();
        await using var db = host.Open();
        return await db.CaseNotes.SingleAsync(n => n.RecordId == record.Id);
    }

    private static (string, string)[] Day(string field, int day, int month, int year) =>
        [
            ($"Input.{field}.Day", $"{day}"),
            ($"Input.{field}.Month", $"{month}"),
            ($"Input.{field}.Year", $"{year}"),
        ];
}
