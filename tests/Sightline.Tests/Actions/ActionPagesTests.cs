using System.Net;
using Microsoft.EntityFrameworkCore;
using Sightline.Actions;
using Sightline.Children;
using Sightline.People;
using Sightline.Records;
using Sightline.Tests.Records;

namespace Sightline.Tests.Actions;

public sealed class ActionPagesTests(TestHost host) : IClassFixture<TestHost>
{
    private static readonly DateOnly Today = new(2026, 11, 26);

    [Fact]
    public async Task Mine_and_theirs_are_grouped_by_when_they_are_due_and_a_past_date_is_said_plainly()
    {
        var given = await Given.Council(host);
        await Agree(
            given,
            ("Ring the school", given.Ben, Today.AddDays(-2)),
            ("Ask for a family meeting", given.Ben, Today.AddDays(3)),
            ("Read the assessment", given.Ben, Today.AddDays(30)),
            ("Find a mentor", given.Amara, Today.AddDays(5))
        );
        using var ben = await host.As(given.Ben);

        await ben.Open("/actions");
        host.Statements.Clear();
        var mine = await ben.Open("/actions");
        host.Statements.All.Count.ShouldBeLessThanOrEqualTo(6);

        Captions(mine).ShouldBe(["Past their date", "Due this week", "Later"]);
        mine.Text.ShouldContain("Ring the schoolwith Amara Obi 24 November 20262 days ago");
        mine.Text.ShouldNotContain("Find a mentor");
        mine.Html.ShouldNotContain("app-date__distance--late");
        mine.Document.QuerySelector(".govuk-pagination").ShouldBeNull();
        var theirs = await ben.Open(mine.LinkTo("Other people's")!);
        theirs.Text.ShouldContain("Find a mentor");
        theirs.Text.ShouldNotContain("Ring the school");
        var of = await ben.Open($"/supervision/{given.Supervision.Id}/actions");
        of.Text.ShouldContain("Read the assessment");
        (await ben.Open(of.LinkTo("Amara's")!)).Text.ShouldContain("Find a mentor");
    }

    [Fact]
    public async Task Without_any_the_page_says_where_they_come_from()
    {
        var given = await Given.Council(host);
        using var ben = await host.As(given.Ben);

        (await ben.Open("/actions")).Text.ShouldContain(
            "No open actions. What you agree to do in a session appears here."
        );
        (await ben.Open($"/supervision/{given.Supervision.Id}/actions")).Text.ShouldContain(
            "No open actions"
        );
    }

    [Fact]
    public async Task A_long_list_goes_on_where_the_page_ended()
    {
        var given = await Given.Council(host);
        await Agree(
            given,
            [
                .. Enumerable
                    .Range(1, 30)
                    .Select(n => ($"Action {n:00}", given.Ben, Today.AddDays(n / 3))),
            ]
        );
        using var ben = await host.As(given.Ben);

        var first = await ben.Open("/actions");
        first.Html.Length.ShouldBeLessThan(60_000);
        var second = await ben.Open(first.LinkTo("Later ones")!);

        Whats(first).Count().ShouldBe(25);
        Whats(first).Concat(Whats(second)).Distinct().Count().ShouldBe(30);
        (await ben.Open("/actions?after=nonsense")).Status.ShouldBe(HttpStatusCode.NotFound);
        (
            await ben.Open("/actions?after=9223372036854775807.00000000000000000000000000000000")
        ).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_list_can_be_narrowed_to_one_child()
    {
        var given = await Given.Council(host);
        var child = await Held.Child(host, given);
        var ids = await Agree(
            given,
            ("About the child", given.Ben, Today),
            ("About the team", given.Ben, Today)
        );
        await Change($"UPDATE \"Actions\" SET \"ChildId\" = {child.Id} WHERE \"Id\" = {ids[0]}");
        using var ben = await host.As(given.Ben);

        var page = await ben.Open("/actions");
        page.Document.QuerySelectorAll("select[name=child] option").Length.ShouldBe(2);
        page = await ben.Open($"/actions?child={child.Id}");

        page.Text.ShouldContain("About the child");
        page.Text.ShouldNotContain("About the team");
        (await ben.Open($"/actions?child={given.Ben.Id}")).Text.ShouldContain("Show all");
    }

    [Fact]
    public async Task What_is_in_the_way_is_told_to_the_other_until_they_answer()
    {
        var given = await Given.Council(host);
        var id = (await Agree(given, ("Ring the school", given.Ben, Today.AddDays(3))))[0];
        using var ben = await host.As(given.Ben);
        using var amara = await host.As(given.Amara);

        var page = await ben.Open($"/actions/{id}");
        page.Text.ShouldContain("The session of 19 November 2026");
        page = await ben.Press(
            page,
            "Save",
            ("Progress", nameof(Progress.InTheWay)),
            ("Text", "Nobody answers.")
        );
        page.Text.ShouldContain("Saved. Amara Obi sees it on Today.");
        page.Text.ShouldContain("Something is in the way");

        var today = await amara.Open("/today");
        today.Text.ShouldContain("Ben Hughes on “Ring the school”: something is in the way");
        today.Text.ShouldContain("Said today");
        (await ben.Open("/today")).Text.ShouldNotContain("Ben Hughes on");
        host.Clock.Advance(TimeSpan.FromMinutes(5));
        await amara.Press(
            await amara.Open($"/actions/{id}"),
            "Save",
            ("Progress", nameof(Progress.Partly)),
            ("Text", "I have a number for you.")
        );

        (await amara.Open("/today")).Text.ShouldNotContain("Ben Hughes on “Ring the school”");
        (await ben.Open("/today")).Text.ShouldContain(
            "Amara Obi on “Ring the school”: partly done"
        );
        (await amara.Open($"/actions?whose=theirs")).Text.ShouldContain(
            "Partly done, says you, today"
        );
    }

    [Fact]
    public async Task Done_needs_no_words_and_stays_open_until_the_two_meet()
    {
        var given = await Given.Council(host);
        var id = (await Agree(given, ("Ring the school", given.Ben, Today)))[0];
        using var ben = await host.As(given.Ben);
        (await ben.Open("/today")).Text.ShouldContain("Action: Ring the school");

        await ben.Press(
            await ben.Open($"/actions/{id}"),
            "Save",
            ("Progress", nameof(Progress.Done))
        );

        (await ben.Open("/today")).Text.ShouldNotContain("Action: Ring the school");
        (await ben.Open("/actions")).Text.ShouldContain("Done, says you, today");
        await using var db = host.Open();
        (await db.Actions.SingleAsync(a => a.Id == id)).Open.ShouldBeTrue();
        (
            await db.History.AnyAsync(h => h.Act == "action-reported" && h.ActorId == given.Ben.Id)
        ).ShouldBeTrue();
    }

    [Fact]
    public async Task Bad_input_is_kept_and_a_second_click_says_it_once()
    {
        var given = await Given.Council(host);
        var id = (await Agree(given, ("Ring the school", given.Ben, Today)))[0];
        using var ben = await host.As(given.Ben);
        var page = await ben.Open($"/actions/{id}");

        (await ben.Press(page, "Save")).Errors.ShouldBe(["Select how it goes"]);
        (await ben.Press(page, "Save", ("Progress", nameof(Progress.InTheWay)))).Errors.ShouldBe([
            "Enter what is in the way",
        ]);
        var tooLong = await ben.Press(
            page,
            "Save",
            ("Progress", nameof(Progress.Partly)),
            ("Text", new string('x', 2001))
        );
        tooLong.Errors.ShouldBe(["Tell more in 2,000 characters or fewer"]);
        tooLong.ValueOf("Text")!.Length.ShouldBe(2001);
        (string, string)[] said = [("Progress", nameof(Progress.Partly)), ("Text", "Half")];
        await ben.Press(page, "Save", said);
        await ben.Press(page, "Save", said);

        await using var db = host.Open();
        (await db.Set<ActionUpdate>().CountAsync(u => u.ActionId == id)).ShouldBe(1);
    }

    [Fact]
    public async Task A_page_opened_before_it_was_closed_keeps_what_was_typed()
    {
        var given = await Given.Council(host);
        var id = (await Agree(given, ("Ring the school", given.Ben, Today)))[0];
        using var ben = await host.As(given.Ben);
        var page = await ben.Open($"/actions/{id}");
        await Change($"UPDATE \"Actions\" SET \"ClosedAt\" = {host.Clock.Now} WHERE \"Id\" = {id}");

        page = await ben.Press(
            page,
            "Save",
            ("Progress", nameof(Progress.Partly)),
            ("Text", "Half of it")
        );

        page.Errors.ShouldBe(["This action is closed, so there is nothing more to report"]);
        page.ValueOf("Text").ShouldBe("Half of it");
        (await ben.Open($"/actions/{id}")).Text.ShouldContain("This action is closed.");
    }

    [Fact]
    public async Task An_action_of_a_draft_is_only_there_for_who_writes_it()
    {
        var given = await Given.Council(host);
        var id = (await Agree(given, shared: false, ("Ring the school", given.Ben, Today)))[0];
        using var ben = await host.As(given.Ben);
        using var amara = await host.As(given.Amara);

        (await ben.Open($"/actions/{id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await ben.Open("/actions")).Text.ShouldNotContain("Ring the school");
        (await amara.Open("/actions?whose=theirs")).Text.ShouldContain("Ring the school");
    }

    [Fact]
    public async Task A_senior_manager_reads_and_says_nothing_and_others_see_none()
    {
        var given = await Given.Council(host);
        var id = (await Agree(given, ("Ring the school", given.Ben, Today)))[0];
        using var femi = await host.As(given.Femi);
        var path = $"/actions/{id}";

        var page = await femi.Open(path);
        page.Text.ShouldContain("Ring the school");
        page.Buttons.ShouldNotContain("Save");
        page.Html.ShouldNotContain("/sessions/");
        (await femi.Open($"/supervision/{given.Supervision.Id}/actions")).Text.ShouldContain(
            "Ring the school"
        );
        foreach (var person in new[] { given.Dilys, given.Idris, given.Carys })
        {
            using var visitor = await host.As(person);
            (await visitor.Open(path)).Status.ShouldBe(HttpStatusCode.NotFound);
            (await visitor.Open($"/supervision/{given.Supervision.Id}/actions")).Status.ShouldBe(
                HttpStatusCode.NotFound
            );
        }

        var posted = await femi.Post(
            path,
            [
                new("__RequestVerificationToken", page.ValueOf("__RequestVerificationToken")!),
                new("Progress", nameof(Progress.Done)),
            ]
        );
        posted.Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_page_of_an_action_keeps_to_six_statements()
    {
        var given = await Given.Council(host);
        var id = (await Agree(given, ("Ring the school", given.Ben, Today)))[0];
        foreach (var person in new[] { given.Ben, given.Femi })
        {
            using var visitor = await host.As(person);
            await visitor.Open($"/actions/{id}");
            host.Statements.Clear();
            await visitor.Open($"/actions/{id}");
            host.Statements.All.Count.ShouldBeLessThanOrEqualTo(6);
        }
    }

    private Task<Guid[]> Agree(Given given, params (string, Person, DateOnly)[] actions) =>
        Agree(given, shared: true, actions);

    private async Task<Guid[]> Agree(
        Given given,
        bool shared,
        params (string What, Person Owner, DateOnly ByOn)[] actions
    )
    {
        var session = await Held.Session(host, given, Today.AddDays(-7));
        await using var db = host.Open();
        var kept = await db.Sessions.SingleAsync(s => s.Id == session.Id);
        var record = new SessionRecord(kept, given.Policy.Id, given.Amara, host.Clock.Now);
        var agreed = actions
            .Select(a => new AgreedAction(
                record,
                a.What,
                a.Owner.Id,
                a.ByOn,
                given.Amara,
                host.Clock.Now
            ))
            .ToList();
        if (shared)
        {
            record.Share(given.Amara, "text", new string('0', 64), host.Clock.Now);
        }

        db.Add(record);
        db.AddRange(agreed);
        await db.SaveChangesAsync();
        return [.. agreed.Select(a => a.Id)];
    }

    private async Task Change(FormattableString sql)
    {
        await using var db = host.Open();
        (await db.Database.ExecuteSqlAsync(sql)).ShouldBe(1);
    }

    private static IEnumerable<string> Captions(VisitedPage page) =>
        page.Document.QuerySelectorAll("caption").Select(c => c.TextContent);

    private static IEnumerable<string> Whats(VisitedPage page) =>
        page.Document.QuerySelectorAll("tbody th a").Select(a => a.TextContent);
}
