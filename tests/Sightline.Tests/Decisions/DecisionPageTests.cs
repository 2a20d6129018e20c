using System.Net;
using Microsoft.EntityFrameworkCore;
using Sightline.Decisions;
using Sightline.Tests.Records;
using Sightline.Tests.Sessions;

namespace Sightline.Tests.Decisions;

/// <summary>What Amara and Ben decide between two sessions. It is Thursday 26 November 2026, 9am.</summary>
public sealed class DecisionPageTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task It_is_written_down_in_one_page_and_the_other_confirms_it()
    {
        var given = await Given.Council(host);
        var child = await Held.Child(host, given);
        using var ben = await host.As(given.Ben);
        using var amara = await host.As(given.Amara);

        var page = await Record(ben, ("Form.Child", child.Id.ToString()));
        page.Text.ShouldContain("Recorded. Amara Obi can see it, and it is on your next agenda.");
        page.Text.ShouldContain("Amara Obi has not confirmed it yet");
        page.Buttons.ShouldNotContain("Confirm that this is what was decided");

        var today = await amara.Open("/today");
        page = await amara.Open(today.LinkTo("Confirm a decision that Ben Hughes wrote down")!);
        page.Text.ShouldContain("K.T. stays with the grandparents until Monday");
        page = await amara.Press(page, "Confirm that this is what was decided");

        page.Text.ShouldContain("By Amara Obi on 26 November 2026 at 9am");
        (await amara.Open("/today")).Text.ShouldNotContain("Confirm a decision");
    }

    [Fact]
    public async Task It_goes_on_the_childs_record_within_the_policys_time_of_the_decision()
    {
        var given = await Given.Council(host);
        var child = await Held.Child(host, given);
        using var ben = await host.As(given.Ben);
        using var amara = await host.As(given.Amara);

        await Record(
            ben,
            ("Form.Child", child.Id.ToString()),
            ("Form.JustNow", "false"),
            ("Form.On.Day", "24"),
            ("Form.On.Month", "11"),
            ("Form.On.Year", "2026"),
            ("Form.Time", "4:30pm")
        );

        await using var db = host.Open();
        var note = await db.CaseNotes.SingleAsync(n => n.ChildId == child.Id);
        note.Timing.DueOn.ShouldBe(new DateOnly(2026, 11, 26));
        var list = await ben.Open("/case-record");
        list.Text.ShouldContain("Decided between sessions with Amara Obi");
        list.Text.ShouldContain("Due today");
        foreach (var one in new[] { ben, amara })
        {
            var page = await one.Open($"/case-record/{note.Id}");
            page.Text.ShouldContain("Between sessions, on 24 November 2026");
            page.Document.QuerySelector("#note-text")!
                .TextContent.ShouldContain("K.T. stays with the grandparents until Monday");
        }

        var marked = await ben.Press(
            await ben.Open($"/case-record/{note.Id}"),
            "Mark as recorded",
            ("Reference", "CN-7")
        );
        marked.Text.ShouldContain("Marked as recorded");
    }

    [Fact]
    public async Task What_somebody_acts_on_today_is_due_at_once()
    {
        var given = await Given.Council(host);
        var child = await Held.Child(host, given);
        using var ben = await host.As(given.Ben);

        await Record(ben, ("Form.Child", child.Id.ToString()), ("Form.Urgent", "true"));

        (await ben.Open("/case-record")).Text.ShouldContain("Due now");
    }

    [Fact]
    public async Task It_is_on_the_next_agenda_by_itself_even_where_no_session_was_booked_and_is_looked_at_again_there()
    {
        var given = await Given.Council(host);
        using var ben = await host.As(given.Ben);
        using var amara = await host.As(given.Amara);
        await Record(ben);
        var session = given.Held(host.Clock.Today);
        await GivenSessions.Keep(host, session);

        var agenda = await amara.Open($"/sessions/{session.Id}/agenda");
        agenda.Text.ShouldContain(
            "Decided on 26 November 2026: K.T. stays with the grandparents until Monday"
        );
        (await amara.Open("/decisions")).Text.ShouldContain("For you to confirm");
        await using (var db = host.Open())
        {
            var item = await db.AgendaItems.SingleAsync(i =>
                i.SupervisionId == given.Supervision.Id
            );
            item.TalkAbout(session);
            await db.SaveChangesAsync();
        }

        (await amara.Open("/decisions")).Text.ShouldContain("Nothing waits to be looked at again");
        (await amara.Open("/decisions?show=all")).Text.ShouldContain(
            "Looked at again on 26 November 2026"
        );
    }

    [Fact]
    public async Task A_child_who_is_not_on_the_list_is_put_there_with_it()
    {
        var given = await Given.Council(host);
        using var ben = await host.As(given.Ben);

        var page = await Record(
            ben,
            ("Form.Child", "another"),
            ("Form.Initials", "Jay"),
            ("Form.Reference", "CS-901")
        );
        page.Errors.ShouldBe(["Enter initials such as K.T., and not the child's name"]);
        page.ValueOf("Form.What").ShouldBe("K.T. stays with the grandparents until Monday");
        page = await ben.Press(page, "Record this decision", ("Form.Initials", "J.B."));

        page.Text.ShouldContain("about J.B. (CS-901)");
        (await ben.Open("/decisions/new")).Text.ShouldContain("J.B. (CS-901)");
    }

    [Fact]
    public async Task What_is_missing_or_to_come_is_said_at_the_field_and_nothing_is_kept()
    {
        var given = await Given.Council(host);
        using var ben = await host.As(given.Ben);

        var page = await ben.Press(await ben.Open("/decisions/new"), "Record this decision");
        page.Errors.ShouldBe([
            "Enter what was decided",
            "Enter why",
            "Select who decided",
            "Select how you came to it",
        ]);
        page = await Record(
            ben,
            ("Form.By", "SomebodyElse"),
            ("Form.JustNow", "false"),
            ("Form.On.Day", "27"),
            ("Form.On.Month", "11"),
            ("Form.On.Year", "2026"),
            ("Form.Time", "9am")
        );

        page.Errors.ShouldBe([
            "Enter who decided, such as the duty manager",
            "The day and time must be in the past",
        ]);
        await using var db = host.Open();
        (await db.Decisions.AnyAsync(d => d.SupervisionId == given.Supervision.Id)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_second_click_writes_no_second_decision()
    {
        var given = await Given.Council(host);
        var child = await Held.Child(host, given);
        using var ben = await host.As(given.Ben);
        var opened = await ben.Open("/decisions/new");

        var first = await Record(ben, opened, ("Form.Child", child.Id.ToString()));
        var second = await Record(ben, opened, ("Form.Child", child.Id.ToString()));

        second.Path.ShouldBe(first.Path);
        await using var db = host.Open();
        (await db.Decisions.CountAsync(d => d.SupervisionId == given.Supervision.Id)).ShouldBe(1);
        (await db.CaseNotes.CountAsync(d => d.ChildId == child.Id)).ShouldBe(1);
    }

    [Fact]
    public async Task Whoever_remembers_it_otherwise_says_so_and_the_decision_stays_as_it_was()
    {
        var given = await Given.Council(host);
        using var ben = await host.As(given.Ben);
        using var amara = await host.As(given.Amara);
        var path = (await Record(ben)).Path;

        var page = await amara.Press(await amara.Open(path), "Add this");
        page.Errors.ShouldBe(["Enter what you want to say about it"]);
        page = await amara.Press(page, "Add this", ("Text", "Until Sunday, I said."));

        page.Text.ShouldContain("Until Sunday, I said.");
        page = await ben.Open(path);
        page.Text.ShouldContain("Until Sunday, I said.");
        page.Text.ShouldContain("K.T. stays with the grandparents until Monday");
    }

    [Fact]
    public async Task Whoever_supervises_several_chooses_with_whom_first()
    {
        var given = await Given.Council(host);
        await using (var db = host.Open())
        {
            db.AttachRange(given.Dilys, given.Amara);
            db.Add(
                new Sightline.Supervisions.Supervision(
                    given.Amara,
                    given.Dilys,
                    "supervision",
                    new(2026, 1, 5),
                    given.Amara,
                    host.Clock.Now,
                    lineManaged: true
                )
            );
            await db.SaveChangesAsync();
        }

        using var amara = await host.As(given.Amara);

        var page = await amara.Open("/decisions/new");
        page.Text.ShouldContain("Who is it with?");
        page = await amara.Open($"/decisions/new?supervision={given.Supervision.Id}");
        page.Text.ShouldContain("With Ben Hughes, between sessions");
        (await amara.Open($"/decisions/new?supervision={Guid.CreateVersion7()}")).Status.ShouldBe(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task Strangers_find_nothing_and_managers_above_are_refused()
    {
        var given = await Given.Council(host);
        using var ben = await host.As(given.Ben);
        var path = (await Record(ben)).Path;

        foreach (
            var (person, status) in new[]
            {
                (given.Carys, HttpStatusCode.NotFound),
                (given.Dilys, HttpStatusCode.NotFound),
                (given.Femi, HttpStatusCode.Forbidden),
                (given.Idris, HttpStatusCode.NotFound),
            }
        )
        {
            using var other = await host.As(person);
            (await other.Open(path)).Status.ShouldBe(status, person.Name);
            (await other.Open("/decisions")).Text.ShouldNotContain("grandparents");
        }
    }

    [Fact]
    public async Task The_list_goes_on_over_pages_without_losing_or_doubling_any()
    {
        var given = await Given.Council(host);
        var policy = given.Policy.Id;
        await using (var db = host.Open())
        {
            var supervision = await db
                .Supervisions.Include(s => s.Supervisor)
                .Include(s => s.Supervisee)
                .SingleAsync(s => s.Id == given.Supervision.Id);
            for (var number = 0; number < 30; number++)
            {
                var (decision, item) = Decision.Write(
                    supervision,
                    supervision.Supervisee!,
                    new(
                        null,
                        $"Decision number {number}.",
                        "Because.",
                        DecidedBy.Both,
                        null,
                        "unplanned",
                        host.Clock.Now.AddHours(-number),
                        Urgent: false
                    ),
                    policy,
                    host.Clock.Now
                );
                db.AddRange(item, decision);
            }

            await db.SaveChangesAsync();
        }

        using var ben = await host.As(given.Ben);
        host.Statements.Clear();
        var first = await ben.Open("/decisions");
        host.Statements.All.Count.ShouldBeLessThanOrEqualTo(6);
        var second = await ben.Open(first.LinkTo("Earlier")!);

        Enumerable
            .Range(0, 30)
            .ShouldAllBe(number =>
                first.Text.Contains($"number {number}.")
                != second.Text.Contains($"number {number}.")
            );
    }

    private static async Task<VisitedPage> Record(
        Visitor visitor,
        params (string Field, string Value)[] said
    ) => await Record(visitor, await visitor.Open("/decisions/new"), said);

    private static Task<VisitedPage> Record(
        Visitor visitor,
        VisitedPage page,
        params (string Field, string Value)[] said
    ) =>
        visitor.Press(
            page,
            "Record this decision",
            [
                ("Form.What", "K.T. stays with the grandparents until Monday"),
                ("Form.Why", "The flat has no heating, and K.T. asked to."),
                .. said.Any(s => s.Field == "Form.By")
                    ? Array.Empty<(string, string)>()
                    : [("Form.By", "Both")],
                ("Form.Way", "unplanned"),
                .. said,
            ]
        );
}
