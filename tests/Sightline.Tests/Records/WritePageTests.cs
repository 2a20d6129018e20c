using System.Net;
using Microsoft.EntityFrameworkCore;
using Sightline.Agendas;

namespace Sightline.Tests.Records;

public sealed class WritePageTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Starting_says_that_the_session_took_place_and_a_second_click_finds_the_record()
    {
        var given = await Given.Council(host);
        var session = await Held.Session(host, given, held: false);
        using var amara = await host.As(given.Amara);

        var page = await amara.Open($"/sessions/{session.Id}/record");
        page.Text.ShouldContain("Did this session take place?");
        await amara.Press(page, "It took place. Start writing");
        var again = await amara.Press(page, "It took place. Start writing");

        again.Heading.ShouldBe("Record of the session");
        await using var db = host.Open();
        (await db.Records.CountAsync(r => r.SessionId == session.Id)).ShouldBe(1);
        (await db.Sessions.SingleAsync(s => s.Id == session.Id)).Held.ShouldBeTrue();
    }

    [Fact]
    public async Task Two_who_start_at_once_make_one_record_and_the_second_sees_who_writes()
    {
        using var desk = await Desk.Of(host, started: false);
        var mine = await desk.Amara.Open(desk.Path("record"));
        var theirs = await desk.Ben.Open(desk.Path("record"));

        await desk.Amara.Press(mine, "Start writing");
        var page = await desk.Ben.Press(theirs, "Start writing");

        page.Heading.ShouldBe("Amara Obi is writing this record up");
        (await desk.Kept()).WriterId.ShouldBe(desk.Given.Amara.Id);
    }

    [Fact]
    public async Task A_session_to_come_or_called_off_has_no_record_and_the_page_says_why()
    {
        var given = await Given.Council(host);
        var session = await Held.Session(host, given, new DateOnly(2026, 12, 3), held: false);
        using var amara = await host.As(given.Amara);
        var today = await Held.Session(host, given, held: false);
        var open = await amara.Open($"/sessions/{today.Id}/record");

        (await amara.Open($"/sessions/{session.Id}/record")).Text.ShouldContain(
            "This session is planned for 3 December 2026. Move it to the day on which you met."
        );
        await using (var db = host.Open())
        {
            (await db.Sessions.SingleAsync(s => s.Id == today.Id)).CallOff(
                given.Amara,
                null,
                "sickness",
                null,
                null,
                host.Clock.Now
            );
            await db.SaveChangesAsync();
        }

        var page = await amara.Press(open, "It took place. Start writing");
        page.Errors.ShouldBe(["This session was called off"]);
    }

    [Fact]
    public async Task What_was_written_stands_there_when_the_page_is_opened_again()
    {
        using var desk = await Desk.Of(host);
        var page = await desk.Write("team-issues", "The new rota\r\nstarts in January. ");

        page.Text.ShouldContain("Saved. You can leave this page");
        page.ValueOf(Desk.Section("team-issues"))!
            .ReplaceLineEndings("\n")
            .ShouldBe("The new rota\nstarts in January.");
    }

    [Fact]
    public async Task Until_it_is_shared_the_other_sees_nothing_of_the_draft()
    {
        using var desk = await Desk.Of(host);
        var child = await Held.Child(host, desk.Given);
        await desk.Write("team-issues", "Not for Ben yet");
        await desk.Discuss(child, (Desk.Heading("challenges"), "Not for Ben yet"));
        await desk.Agree("Not for Ben yet");

        foreach (
            var path in new[]
            {
                desk.Path("record"),
                desk.Path("check"),
                desk.Path("share"),
                desk.Path("sign"),
                desk.Path("view"),
                desk.Path("addendum"),
                desk.Path($"children/{child.Id}"),
                $"/sessions/{desk.Id}",
                "/today?show=all",
                $"/supervision/{desk.Given.Supervision.Id}/since",
                $"/files/{desk.Given.Ben.Id}/notes",
            }
        )
        {
            (await desk.Ben.Open(path))
                .Html.Contains("Not for Ben yet", StringComparison.Ordinal)
                .ShouldBeFalse(path);
        }

        (await desk.Ben.Open(desk.Path("check"))).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await desk.Ben.Open(desk.Path("share"))).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await desk.Ben.Open(desk.Path($"children/{child.Id}"))).Status.ShouldBe(
            HttpStatusCode.Forbidden
        );
        (await desk.Ben.Open(desk.Path("sign"))).Heading.ShouldBe(
            "Amara Obi is writing this record up"
        );
    }

    [Fact]
    public async Task A_page_opened_before_the_other_wrote_shows_both_texts_and_loses_neither()
    {
        using var desk = await Desk.Of(host);
        var stale = await desk.Amara.Open(desk.Path("record"));
        await desk.HandOver(desk.Amara, "Ben Hughes");
        await desk.Write("duty", "Ben's words on duty", desk.Ben);
        await desk.HandOver(desk.Ben, "Amara Obi");

        var page = await desk.Amara.Press(
            stale,
            "Save",
            (Desk.Section("duty"), "Amara's words on duty"),
            (Desk.Section("leave"), "A week at Easter")
        );

        page.Text.ShouldContain("Other words were saved while this page was open");
        page.Text.ShouldContain("Ben's words on duty");
        page.Text.ShouldContain("by Ben Hughes while this page was open");
        page.ValueOf(Desk.Section("duty")).ShouldBe("Amara's words on duty");
        (await desk.Text("duty")).ShouldBe("Ben's words on duty");
        (await desk.Text("leave")).ShouldBe("A week at Easter");

        await desk.Amara.Press(page, "Save", (Desk.Section("duty"), "Both our words"));
        (await desk.Text("duty")).ShouldBe("Both our words");
    }

    [Fact]
    public async Task A_stale_page_takes_nothing_back_that_it_did_not_touch()
    {
        using var desk = await Desk.Of(host);
        var child = await Held.Child(host, desk.Given);
        var item = await OnTheAgenda(desk);
        await desk.Press(
            desk.Amara,
            "record",
            "Add to new allocations",
            ("Input.More[new-allocations].ChildId", child.Id.ToString())
        );
        var line = (await desk.Kept()).CaseLines.Single().Id;
        var stale = await desk.Amara.Open(desk.Path("record"));
        await desk.Press(
            desk.Amara,
            "record",
            "Save",
            ($"Input.Lines[{line}].Note", "Since Monday"),
            ("Input.Minutes", "95"),
            ("Input.WasPrivate", "true"),
            ("Input.TalkedAbout", item.ToString())
        );

        var page = await desk.Amara.Press(stale, "Save", (Desk.Section("duty"), "Quiet"));

        page.Errors.ShouldBeEmpty();
        (await desk.Kept()).CaseLines.Single().Note.ShouldBe("Since Monday");
        await using var db = host.Open();
        var session = await db.Sessions.SingleAsync(s => s.Id == desk.Id);
        (session.HeldMinutes, session.WasPrivate).ShouldBe((95, true));
        (await db.AgendaItems.SingleAsync(i => i.Id == item)).TalkedAboutInId.ShouldBe(desk.Id);
    }

    [Fact]
    public async Task A_stale_line_or_closing_shows_what_is_there_and_is_kept_when_saved_again()
    {
        using var desk = await Desk.Of(host);
        var child = await Held.Child(host, desk.Given);
        await desk.Press(
            desk.Amara,
            "record",
            "Add to new allocations",
            ("Input.More[new-allocations].ChildId", child.Id.ToString())
        );
        var note = $"Input.Lines[{(await desk.Kept()).CaseLines.Single().Id}].Note";
        var stale = await desk.Amara.Open(desk.Path("record"));
        await desk.Press(
            desk.Amara,
            "record",
            "Save",
            (note, "First words"),
            ("Input.Minutes", "95")
        );

        var page = await desk.Amara.Press(
            stale,
            "Save",
            (note, "Second words"),
            ("Input.Minutes", "100")
        );

        page.Errors.Count().ShouldBe(2);
        page.Text.ShouldContain("Saved while this page was open: “First words”");
        page.ValueOf(note).ShouldBe("Second words");
        page.ValueOf("Input.Minutes").ShouldBe("100");
        (await desk.Kept()).CaseLines.Single().Note.ShouldBe("First words");
        await desk.Amara.Press(page, "Save");
        (await desk.Kept()).CaseLines.Single().Note.ShouldBe("Second words");
    }

    [Fact]
    public async Task Who_handed_it_over_cannot_save_an_open_page_and_gets_their_words_back()
    {
        using var desk = await Desk.Of(host);
        var stale = await desk.Amara.Open(desk.Path("record"));
        await desk.HandOver(desk.Amara, "Ben Hughes");
        await desk.Write("leave", "Only Ben's", desk.Ben);

        var page = await desk.Amara.Press(
            stale,
            "Save",
            (Desk.Section("duty"), "Half an hour of typing")
        );

        page.Status.ShouldBe(HttpStatusCode.Forbidden);
        page.Heading.ShouldBe("What you typed is not saved");
        page.Text.ShouldContain("Somebody else is writing this record up");
        page.Text.ShouldContain("Half an hour of typing");
        page.Html.ShouldNotContain("Only Ben's");
        (await desk.Text("duty")).ShouldBeNull();
    }

    [Fact]
    public async Task Handing_over_twice_hands_over_once()
    {
        using var desk = await Desk.Of(host);
        var page = await desk.Amara.Open(desk.Path("record"));

        await desk.Amara.Press(page, "Let Ben Hughes write it up");
        var again = await desk.Amara.Press(page, "Let Ben Hughes write it up");

        again.Status.ShouldBe(HttpStatusCode.Forbidden);
        again.Text.ShouldContain("Somebody else is writing this record up");
        (await desk.Kept()).WriterId.ShouldBe(desk.Given.Ben.Id);
    }

    [Fact]
    public async Task Bad_input_is_named_where_it_stands_and_everything_typed_is_kept()
    {
        using var desk = await Desk.Of(host);
        var child = await Held.Child(host, desk.Given);
        var tooLong = new string('a', 60_000);

        var page = await desk.Press(
            desk.Amara,
            "record",
            "Save",
            (Desk.Section("duty"), tooLong),
            (Desk.Section("leave"), "A week at Easter"),
            ("Input.Minutes", "many"),
            ("Input.More[out-of-timescales].ChildId", child.Id.ToString()),
            ("Input.More[out-of-timescales].Note", "Assessment"),
            ("Input.More[out-of-timescales].DueOn.Day", "31"),
            ("Input.More[out-of-timescales].DueOn.Month", "2"),
            ("Input.More[out-of-timescales].DueOn.Year", "2026"),
            ("Input.More[new-allocations].Note", new string('b', 2_001)),
            ("Input.More[new-allocations].ChildId", child.Id.ToString())
        );

        page.Errors.ShouldContain("“Duty” must be 50,000 characters or fewer. This has 60,000");
        page.Errors.ShouldContain("The day it was due must be a real date");
        page.Errors.ShouldContain(
            "What there is to say must be 2,000 characters or fewer. This has 2,001"
        );
        page.Errors.Count().ShouldBe(4);
        page.Title.ShouldStartWith("Error: ");
        page.ValueOf(Desk.Section("duty")).ShouldBe(tooLong);
        page.ValueOf("Input.Minutes").ShouldBe("many");
        page.ValueOf("Input.More[out-of-timescales].Note").ShouldBe("Assessment");
        page.ValueOf("Input.More[out-of-timescales].DueOn.Day").ShouldBe("31");
        page.ValueOf("Input.More[out-of-timescales].ChildId").ShouldBe(child.Id.ToString());
        (await desk.Text("leave")).ShouldBe("A week at Easter");
        (await desk.Kept()).CaseLines.ShouldBeEmpty();
        foreach (var link in page.Document.QuerySelectorAll(".govuk-error-summary a"))
        {
            page.Document.GetElementById(link.GetAttribute("href")![1..]).ShouldNotBeNull();
        }
    }

    [Fact]
    public async Task Something_to_say_about_no_child_asks_which()
    {
        using var desk = await Desk.Of(host);
        await Held.Child(host, desk.Given);

        var page = await desk.Press(desk.Amara, "record", "Add to previous allocations");
        page.Errors.ShouldBe(["Select which child this is about"]);

        page = await desk.Press(desk.Amara, "record", "Save and write about this child");
        page.Errors.ShouldBe(["Select which child you discussed"]);
    }

    [Fact]
    public async Task Children_are_put_on_each_list_and_taken_off_again()
    {
        using var desk = await Desk.Of(host);
        var child = await Held.Child(host, desk.Given);
        foreach (
            var list in new[] { "new-allocations", "previous-allocations", "out-of-timescales" }
        )
        {
            var field = $"Input.More[{list}]";
            await desk.Press(
                desk.Amara,
                "record",
                $"Add to {list.Replace('-', ' ')}",
                ($"{field}.ChildId", child.Id.ToString()),
                ($"{field}.Note", "A word"),
                ($"{field}.DueOn.Day", "20"),
                ($"{field}.DueOn.Month", "11"),
                ($"{field}.DueOn.Year", "2026")
            );
        }

        var lines = (await desk.Kept()).CaseLines;
        lines.Count.ShouldBe(3);
        lines.ShouldAllBe(l => l.Note == "A word" && l.DueOn == new DateOnly(2026, 11, 20));

        await desk.Press(desk.Amara, "record", "Take K.T. off this list of new allocations");
        (await desk.Kept())
            .CaseLines.Select(l => l.Section)
            .Order()
            .ShouldBe(["out-of-timescales", "previous-allocations"]);
    }

    [Fact]
    public async Task What_is_ticked_was_talked_about_and_the_rest_waits_for_next_time()
    {
        using var desk = await Desk.Of(host);
        var (reached, not) = (await OnTheAgenda(desk), await OnTheAgenda(desk, "Court skills"));

        await desk.Press(desk.Amara, "record", "Save", ("Input.TalkedAbout", reached.ToString()));

        await using var db = host.Open();
        (await db.AgendaItems.SingleAsync(i => i.Id == reached)).Open.ShouldBeFalse();
        (await db.AgendaItems.SingleAsync(i => i.Id == not)).Open.ShouldBeTrue();
        var check = await desk.Amara.Open(desk.Path("check"));
        check.Text.ShouldContain("Not reachedCourt skills (Ben Hughes)");
    }

    [Fact]
    public async Task Actions_from_last_time_stand_in_the_record_until_they_are_closed()
    {
        var (before, given) = (new DateOnly(2026, 10, 29), await Given.Council(host));
        var last = await Held.Session(host, given, before);
        var now = await Held.Session(host, given);
        using var first = new Desk(host, given, last)
        {
            Amara = await host.As(given.Amara),
            Ben = await host.As(given.Ben),
        };
        using var second = new Desk(host, given, now)
        {
            Amara = await host.As(given.Amara),
            Ben = await host.As(given.Ben),
        };
        await first.Start();
        var (done, open) = (await first.Agree("Ring the school"), await first.Agree("Visit Gran"));
        await second.Start();

        var page = await second.Amara.Open(second.Path("record"));
        page.Text.ShouldContain("Ring the school Ben Hughes, by 1 December 2026 Not reviewed yet");
        await using (var db = host.Open())
        {
            var record = await db.Records.SingleAsync(r => r.SessionId == now.Id);
            var action = await db.Actions.SingleAsync(a => a.Id == done.Id);
            action.Review(record, "done", true, "It helped", given.Amara, host.Clock.Now);
            await db.SaveChangesAsync();
        }

        page = await second.Amara.Open(second.Path("check"));
        page.Text.ShouldContain("How it standsDone It helped");
        page.Text.ShouldContain("1 action from last time is not reviewed. It carries over");
        await using var after = host.Open();
        (
            await after
                .Actions.Where(a => a.ClosedAt == null && a.SupervisionId == given.Supervision.Id)
                .Select(a => a.Id)
                .ToListAsync()
        ).ShouldBe([open.Id]);
    }

    [Fact]
    public async Task Strangers_and_managers_who_do_not_supervise_find_no_page_to_write_on()
    {
        using var desk = await Desk.Of(host);
        foreach (
            var person in new[]
            {
                desk.Given.Carys,
                desk.Given.Dilys,
                desk.Given.Femi,
                desk.Given.Idris,
            }
        )
        {
            using var visitor = await host.As(person);
            foreach (var step in new[] { "record", "check", "share", "sign", "addendum" })
            {
                (await visitor.Open(desk.Path(step))).Status.ShouldBe(HttpStatusCode.NotFound);
            }
        }
    }

    [Fact]
    public async Task A_full_record_takes_few_statements_and_little_weight()
    {
        using var desk = await Desk.Of(host);
        for (var n = 0; n < 25; n++)
        {
            var child = await Held.Child(host, desk.Given, $"K.{(char)('A' + n)}.");
            await using var db = host.Open();
            var record = await db.Records.SingleAsync(r => r.SessionId == desk.Id);
            db.Attach(child);
            record.List(
                "new-allocations",
                child,
                "Since Monday",
                null,
                desk.Given.Amara,
                host.Clock.Now
            );
            await db.SaveChangesAsync();
        }

        await desk.Amara.Open(desk.Path("record"));
        host.Statements.Clear();
        var page = await desk.Amara.Open(desk.Path("record"));

        page.Text.ShouldContain("K.Y.");
        host.Statements.All.Count.ShouldBeLessThanOrEqualTo(6);
    }

    private async Task<Guid> OnTheAgenda(Desk desk, string text = "Duty rota")
    {
        await using var db = host.Open();
        var session = await db.Sessions.SingleAsync(s => s.Id == desk.Id);
        var item = new AgendaItem(
            session,
            desk.Given.Ben,
            text,
            "",
            1,
            justMe: false,
            host.Clock.Now
        );
        db.Add(item);
        await db.SaveChangesAsync();
        return item.Id;
    }
}
