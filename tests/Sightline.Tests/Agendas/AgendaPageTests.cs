using System.Net;
using Microsoft.EntityFrameworkCore;
using Sightline.Agendas;
using Sightline.Children;
using Sightline.Sessions;
using Sightline.Tests.Sessions;

namespace Sightline.Tests.Agendas;

public sealed class AgendaPageTests(TestHost host) : IClassFixture<TestHost>
{
    private static readonly DateOnly Today = new(2026, 11, 26);
    private static readonly DateOnly NextWeek = new(2026, 12, 3);

    [Fact]
    public async Task The_supervisees_items_come_first_and_each_changes_only_their_own()
    {
        var (given, session) = await Council(NextWeek);
        using var amara = await host.As(given.Amara);
        using var ben = await host.As(given.Ben);
        await Add(amara, session, "Duty rota");
        var page = await Add(ben, session, "Feeling stuck with a case");

        var items = page.Document.QuerySelectorAll(".app-agenda__item").ToList();
        items[0].TextContent.ShouldContain("Feeling stuck with a case");
        items[0].TextContent.ShouldContain("Remove");
        items[1].TextContent.ShouldContain("Duty rota");
        items[1].TextContent.ShouldNotContain("Remove");
    }

    [Fact]
    public async Task Just_me_is_not_there_for_the_other()
    {
        var (given, session) = await Council(NextWeek);
        using var amara = await host.As(given.Amara);
        using var ben = await host.As(given.Ben);
        var mine = await Add(ben, session, "Something at home", ItemForm.JustMe);

        mine.Text.ShouldContain("Just me");
        var theirs = await amara.Open(Path(session));
        theirs.Html.ShouldNotContain("Something at home");
        theirs.Text.ShouldNotContain("Just me Kind");
        var id = await ItemOf(given.Ben.Id);
        (await amara.Open($"{Path(session)}/{id}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Nobody_changes_or_removes_an_item_of_the_other()
    {
        var (given, session) = await Council(NextWeek);
        using var amara = await host.As(given.Amara);
        using var ben = await host.As(given.Ben);
        await Add(ben, session, "Court skills");
        var id = await ItemOf(given.Ben.Id);

        (await amara.Open($"{Path(session)}/{id}")).Status.ShouldBe(HttpStatusCode.Forbidden);
        var page = await amara.Open(Path(session));
        var token = page.ValueOf("__RequestVerificationToken")!;
        var posted = await amara.Post(
            $"{Path(session)}?item={id}&handler=Remove",
            [new("__RequestVerificationToken", token)]
        );

        posted.Status.ShouldBe(HttpStatusCode.Forbidden);
        (await ben.Open(Path(session))).Text.ShouldContain("Court skills");
    }

    [Fact]
    public async Task Bad_input_is_kept_and_named()
    {
        var (given, session) = await Council(NextWeek);
        using var ben = await host.As(given.Ben);

        var page = await ben.Open(Path(session));
        page = await ben.Press(page, "Add to agenda", ("New.Text", " "), ("New.Minutes", "long"));

        page.Errors.ShouldBe([
            "Enter what you want to talk about",
            "Minutes must be a number between 1 and 240",
            "Select who can see this now",
        ]);
        page.ValueOf("New.Minutes").ShouldBe("long");
    }

    [Fact]
    public async Task A_second_click_adds_one_item()
    {
        var (given, session) = await Council(NextWeek);
        using var ben = await host.As(given.Ben);
        var page = await ben.Open(Path(session));
        (string, string)[] item = [("New.Text", "Once"), ("New.Sees", ItemForm.Both)];

        await ben.Press(page, "Add to agenda", item);
        page = await ben.Press(page, "Add to agenda", item);

        page.Document.QuerySelectorAll(".app-agenda__item").Length.ShouldBe(1);
    }

    [Fact]
    public async Task What_is_removed_leaves_no_trace_and_can_be_undone()
    {
        var (given, session) = await Council(NextWeek);
        using var amara = await host.As(given.Amara);
        using var ben = await host.As(given.Ben);
        var page = await Add(ben, session, "Car parking");

        page = await ben.Press(page, "Remove item 1: Car parking");

        page.Text.ShouldContain("Removed.");
        (await amara.Open(Path(session))).Html.ShouldNotContain("Car parking");
        page = await ben.Press(page, "Undo");
        page.Text.ShouldContain("It is back on the agenda");
        (await amara.Open(Path(session))).Text.ShouldContain("Car parking");
    }

    [Fact]
    public async Task Items_move_by_buttons()
    {
        var (given, session) = await Council(NextWeek);
        using var ben = await host.As(given.Ben);
        await Add(ben, session, "First");
        var page = await Add(ben, session, "Second");

        page = await ben.Press(page, "Move up item 2: Second");

        page.Document.QuerySelectorAll(".app-agenda__text")
            .Select(t => t.TextContent)
            .ShouldBe(["Second", "First"]);
        page = await ben.Press(page, "Move down item 1: Second");
        page.Document.QuerySelectorAll(".app-agenda__text")
            .Select(t => t.TextContent)
            .ShouldBe(["First", "Second"]);
    }

    [Fact]
    public async Task An_item_can_be_changed_and_shown_but_never_unshown()
    {
        var (given, session) = await Council(NextWeek);
        using var amara = await host.As(given.Amara);
        using var ben = await host.As(given.Ben);
        await Add(ben, session, "Draft", ItemForm.JustMe);
        var edit = $"{Path(session)}/{await ItemOf(given.Ben.Id)}";

        var page = await ben.Open(edit);
        await ben.Press(
            page,
            "Save changes",
            ("Changed.Text", "Court skills"),
            ("Changed.Minutes", "20"),
            ("Changed.Sees", ItemForm.Both)
        );

        (await amara.Open(Path(session))).Text.ShouldContain("Court skills 20 minutes");
        page = await ben.Open(edit);
        page.Document.QuerySelectorAll("input[type=radio][name='Changed.Sees']").ShouldBeEmpty();
        (await ben.Press(page, "Save changes", ("Changed.Sees", ItemForm.JustMe)))
            .Document.QuerySelectorAll(".govuk-tag")
            .ShouldBeEmpty();
        (await amara.Open(Path(session))).Text.ShouldContain("Court skills");
    }

    [Fact]
    public async Task Only_the_supervisee_takes_the_temperature_and_only_the_two_see_it()
    {
        var (given, session) = await Council(NextWeek);
        using var amara = await host.As(given.Amara);
        using var ben = await host.As(given.Ben);

        var page = await ben.Open(Path(session));
        (await ben.Press(page, "Save how you are arriving")).Errors.ShouldBe([
            "Select how you are arriving",
        ]);
        await ben.Press(page, "Save how you are arriving", ("step", "2"));

        var theirs = await amara.Open(Path(session));
        theirs.Text.ShouldContain("2 Finding it hard");
        theirs.Buttons.ShouldNotContain("Save how you are arriving");
        page = await ben.Press(page, "Save how you are arriving", ("step", "in-person"));
        (await amara.Open(Path(session))).Text.ShouldContain("I would rather say it in person");
    }

    [Fact]
    public async Task A_standing_item_can_be_left_out_today_and_put_back()
    {
        var (given, session) = await Council(NextWeek);
        using var amara = await host.As(given.Amara);

        var page = await amara.Open(Path(session));
        page = await amara.Press(page, "Nothing today: Duty");
        page.Text.ShouldContain("Duty – nothing today");
        page = await amara.Press(page, "Put back: Duty");
        page.Text.ShouldNotContain("– nothing today");
    }

    [Fact]
    public async Task Starting_shows_only_the_just_me_items_that_their_owner_ticks()
    {
        var (given, session) = await Council(Today);
        using var amara = await host.As(given.Amara);
        using var ben = await host.As(given.Ben);
        await Add(ben, session, "Tick me", ItemForm.JustMe);
        var page = await Add(ben, session, "Not me", ItemForm.JustMe);
        await Add(amara, session, "Her own", ItemForm.JustMe);
        Guid ticked;
        await using (var db = host.Open())
        {
            ticked = await db
                .AgendaItems.Where(i =>
                    i.Text == "Tick me" && i.SupervisionId == given.Supervision.Id
                )
                .Select(i => i.Id)
                .SingleAsync();
        }

        var started = await ben.Press(page, "Start the session", ("share", ticked.ToString()));

        started.Path.ShouldBe($"/sessions/{session.Id}/record");
        var theirs = await amara.Open(Path(session));
        theirs.Text.ShouldContain("Tick me");
        theirs.Html.ShouldNotContain("Not me");
        (await ben.Open(Path(session))).Html.ShouldNotContain("Her own");
    }

    [Fact]
    public async Task What_was_not_reached_carries_over_by_itself()
    {
        var (given, session) = await Council(Today);
        var next = await given.Kept(host, given.Planned(NextWeek.AddDays(14)));
        using var ben = await host.As(given.Ben);
        await Add(ben, session, "Reached");
        var page = await Add(ben, session, "Left over");
        await ben.Press(page, "Start the session");

        page = await ben.Open(Path(session));
        var id = page
            .Document.QuerySelectorAll("input[name=reached]")
            .First()
            .GetAttribute("value")!;
        await ben.Press(page, "Save what you got to", ("reached", id));

        var later = await ben.Open(Path(next));
        later.Text.ShouldContain("Left over");
        later.Text.ShouldContain("Carried over Not reached on 26 November 2026");
        later.Document.QuerySelectorAll(".app-agenda__item").Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_session_cannot_start_before_its_day()
    {
        var (given, session) = await Council(NextWeek);
        using var ben = await host.As(given.Ben);

        var page = await ben.Open(Path(session));
        page.Buttons.ShouldNotContain("Start the session");
        var posted = await ben.Post(
            $"{Path(session)}?handler=Start",
            [new("__RequestVerificationToken", page.ValueOf("__RequestVerificationToken")!)]
        );

        posted.Errors.ShouldBe([
            "This session is planned for 3 December 2026. Move it to the day on which you met",
        ]);
    }

    [Fact]
    public async Task Managers_and_strangers_see_no_agenda()
    {
        var (given, session) = await Council(NextWeek);
        foreach (var person in new[] { given.Femi, given.Dilys, given.Idris, given.Carys })
        {
            using var visitor = await host.As(person);
            (await visitor.Open(Path(session))).Status.ShouldBe(HttpStatusCode.NotFound);
            (await visitor.Open($"/supervision/{given.Supervision.Id}/agenda")).Status.ShouldBe(
                HttpStatusCode.NotFound
            );
        }
    }

    [Fact]
    public async Task A_child_is_chosen_from_the_workers_own()
    {
        var (given, session) = await Council(NextWeek);
        var child = new Child(given.Northmere.Id, "K.T.", "4471", host.Clock.Now, given.Ben.Id);
        var other = new Child(given.Northmere.Id, "R.B.", "5120", host.Clock.Now, given.Dilys.Id);
        await GivenSessions.Keep(host, child, other);
        await GivenSessions.Keep(
            host,
            new Allocation(child, given.Ben, Today.AddDays(-20)),
            new Allocation(other, given.Dilys, Today.AddDays(-20))
        );
        using var amara = await host.As(given.Amara);

        var page = await amara.Open(Path(session));
        page.Html.ShouldNotContain("5120");
        (
            await amara.Press(
                page,
                "Add to agenda",
                ("New.Text", "Time with family"),
                ("New.Sees", "both"),
                ("New.ChildId", other.Id.ToString())
            )
        ).Errors.ShouldBe(["Select a child from the list"]);
        (
            await amara.Press(
                page,
                "Add to agenda",
                ("New.Text", "Time with family"),
                ("New.Sees", "both"),
                ("New.ChildId", child.Id.ToString())
            )
        ).Text.ShouldContain("Time with family K.T. (4471)");
    }

    [Fact]
    public async Task The_agenda_of_a_supervision_is_that_of_its_next_session_or_says_to_book_one()
    {
        var given = await Given.Council(host);
        using var ben = await host.As(given.Ben);
        var path = $"/supervision/{given.Supervision.Id}/agenda";

        (await ben.Open(path)).Text.ShouldContain("You have no session booked");
        var session = await given.Kept(host, given.Planned(NextWeek));
        (await ben.Open(path)).Path.ShouldBe(Path(session));
    }

    [Fact]
    public async Task The_page_keeps_to_six_statements()
    {
        var (given, session) = await Council(NextWeek);
        using var ben = await host.As(given.Ben);

        await ben.Open(Path(session));
        host.Statements.Clear();
        await ben.Open(Path(session));

        host.Statements.All.Count.ShouldBeLessThanOrEqualTo(6);
    }

    private static string Path(Session session) => $"/sessions/{session.Id}/agenda";

    private async Task<(Given, Session)> Council(DateOnly on)
    {
        var given = await Given.Council(host);
        return (given, await given.Kept(host, given.Planned(on)));
    }

    private static async Task<VisitedPage> Add(
        Visitor visitor,
        Session session,
        string text,
        string sees = ItemForm.Both
    ) =>
        await visitor.Press(
            await visitor.Open(Path(session)),
            "Add to agenda",
            ("New.Text", text),
            ("New.Sees", sees)
        );

    private async Task<Guid> ItemOf(Guid author)
    {
        await using var db = host.Open();
        return await db
            .AgendaItems.Where(i => i.AuthorId == author)
            .Select(i => i.Id)
            .SingleAsync();
    }
}
