using System.Net;
using Microsoft.EntityFrameworkCore;
using Sightline.Actions;
using Sightline.Sessions;
using Sightline.Tests.Records;

namespace Sightline.Tests.Sessions;

public sealed class PreparePageTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task What_somebody_prepares_is_theirs_alone()
    {
        var (given, session) = await Council();
        using var amara = await host.As(given.Amara);
        using var ben = await host.As(given.Ben);

        var page = await ben.Press(
            await ben.Open(Path(session)),
            "Save",
            ("Answers[0].Text", "Tired, and proud")
        );

        page.ValueOf("Answers[0].Text").ShouldBe("Tired, and proud");
        page.Text.ShouldContain(
            "Only you can see what you write below. It is still information your organisation holds"
        );
        (await amara.Open(Path(session))).Html.ShouldNotContain("Tired");
        using var femi = await host.As(given.Femi);
        (await femi.Open(Path(session))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_answer_becomes_one_agenda_item_however_often_it_is_pressed()
    {
        var (given, session) = await Council();
        using var amara = await host.As(given.Amara);
        using var ben = await host.As(given.Ben);
        var page = await ben.Open(Path(session));
        var button = page.Buttons.First(b =>
            b.StartsWith("Put on the agenda for both of us", StringComparison.Ordinal)
        );
        var at = page
            .Document.QuerySelectorAll(".app-question:has(textarea)")
            .ToList()
            .FindIndex(s =>
                s.TextContent.Contains(button.Split(": ")[1], StringComparison.Ordinal)
            );

        await ben.Press(page, button, ($"Answers[{at}].Text", "K.T. and school"));
        await ben.Press(page, button, ($"Answers[{at}].Text", "K.T. and school"));

        await using var db = host.Open();
        (await db.AgendaItems.CountAsync(i => i.SupervisionId == given.Supervision.Id)).ShouldBe(1);
        (await amara.Open($"/sessions/{session.Id}/agenda")).Text.ShouldContain("K.T. and school");
        (await ben.Open(Path(session))).Text.ShouldContain("This is on the agenda");
    }

    [Fact]
    public async Task An_empty_answer_is_not_put_on_the_agenda()
    {
        var (given, session) = await Council();
        using var ben = await host.As(given.Ben);
        var page = await ben.Open(Path(session));

        page = await ben.Press(
            page,
            page.Buttons.First(b =>
                b.StartsWith("Put on the agenda, just me", StringComparison.Ordinal)
            )
        );

        page.Errors.ShouldBe(["Enter an answer to put on the agenda"]);
    }

    [Fact]
    public async Task A_stale_window_loses_neither_text()
    {
        var (given, session) = await Council();
        using var ben = await host.As(given.Ben);
        var old = await ben.Open(Path(session));
        await ben.Press(
            await ben.Open(Path(session)),
            "Save",
            ("Answers[0].Text", "The newer words")
        );

        var page = await ben.Press(old, "Save", ("Answers[0].Text", "The older words"));

        page.ValueOf("Answers[0].Text").ShouldBe("The older words");
        page.Text.ShouldContain("The newer words");
        page = await ben.Press(
            page,
            "Save",
            ("Answers[0].Text", "The newer words. The older words")
        );
        page.Text.ShouldContain("Saved. Only you can see it");
    }

    [Fact]
    public async Task The_supervisee_says_how_they_arrive_and_both_see_it()
    {
        var (given, session) = await Council();
        using var amara = await host.As(given.Amara);
        using var ben = await host.As(given.Ben);
        var page = await ben.Open(Path(session));

        page = await ben.Press(page, "Save", ("Step", "2"));

        page.Text.ShouldContain("Amara Obi sees how you are arriving");
        page.Document.QuerySelector("input[name=Step][value='2']")!
            .HasAttribute("checked")
            .ShouldBeTrue();
        (await amara.Open($"/sessions/{session.Id}/agenda")).Text.ShouldContain("Finding it hard");
        (await amara.Open(Path(session))).Text.ShouldNotContain("How are you arriving?");
        page = await ben.Press(page, "Save", ("Step", "9"));
        page.Errors.ShouldBe(["Select how you are arriving"]);
    }

    [Fact]
    public async Task Finished_actions_are_ticked_off_and_the_other_is_told()
    {
        var (given, session) = await Council();
        var action = await SharedAction(given);
        using var amara = await host.As(given.Amara);
        using var ben = await host.As(given.Ben);
        (await amara.Open(Path(session))).Text.ShouldNotContain("Ring the school");
        var page = await ben.Open(Path(session));

        page = await ben.Press(page, "Save", ("Finished", action.ToString()));

        page.Text.ShouldNotContain("Ring the school");
        (await amara.Open($"/actions/{action}")).Text.ShouldContain("Done");
        await ben.Press(page, "Save", ("Finished", action.ToString()));
        await using var db = host.Open();
        (await db.Set<ActionUpdate>().CountAsync(u => u.ActionId == action)).ShouldBe(1);
    }

    private async Task<Guid> SharedAction(Given given)
    {
        var held = await Held.Session(host, given, host.Clock.Today.AddDays(-7));
        using var amara = await host.As(given.Amara);
        await amara.Press(await amara.Open($"/sessions/{held.Id}/record"), "Start writing");
        await amara.Press(
            await amara.Open($"/sessions/{held.Id}/actions"),
            "Add this action",
            ("Input.New.What", "Ring the school"),
            ("Input.New.OwnerId", given.Ben.Id.ToString()),
            ("Input.New.ByOn.Day", "10"),
            ("Input.New.ByOn.Month", "12"),
            ("Input.New.ByOn.Year", "2026")
        );
        await amara.Press(await amara.Open($"/sessions/{held.Id}/share"), "Share the record");
        await using var db = host.Open();
        return await db
            .Actions.Where(a => a.SupervisionId == given.Supervision.Id)
            .Select(a => a.Id)
            .SingleAsync();
    }

    private static string Path(Session session) => $"/sessions/{session.Id}/prepare";

    private async Task<(Given, Session)> Council()
    {
        var given = await Given.Council(host);
        return (given, await given.Kept(host, given.Planned(new DateOnly(2026, 12, 3))));
    }
}
