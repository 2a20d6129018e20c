using Sightline.Tests.Records;
using Sightline.Tests.Sessions;

namespace Sightline.Tests.Today;

public sealed class TodayPageTests(TestHost host) : IClassFixture<TestHost>
{
    private static readonly DateOnly Soon = new(2026, 11, 30);

    [Fact]
    public async Task Whoever_is_supervised_sees_the_next_session_and_is_reminded_to_prepare()
    {
        var given = await Given.Council(host);
        var session = await given.Kept(host, given.Planned(Soon));
        using var ben = await host.As(given.Ben);

        var page = await ben.Open("/today");

        page.Heading.ShouldBe("Good morning, Ben");
        page.Text.ShouldContain("Monday 30 November 2026, 10am to 11:45am");
        page.LinkTo("Prepare now").ShouldBe($"/sessions/{session.Id}/prepare");
        page.LinkTo("Agenda").ShouldBe($"/sessions/{session.Id}/agenda");
        page.Text.ShouldContain("This is your first session.");
        page.Text.ShouldNotContain("People you supervise");
        page.Text.ShouldNotContain("In your line");
    }

    [Fact]
    public async Task Nobody_is_reminded_to_prepare_for_what_is_further_away()
    {
        var given = await Given.Council(host);
        await given.Kept(host, given.Planned(Soon.AddDays(1)));
        using var ben = await host.As(given.Ben);

        (await ben.Open("/today")).LinkTo("Prepare now").ShouldBeNull();
    }

    [Fact]
    public async Task Whoever_supervises_sees_todays_session_their_people_and_what_waits()
    {
        using var desk = await Desk.Of(host, started: false);
        var today = await desk.Given.Kept(host, desk.Given.Planned(host.Clock.Today, hour: 15));

        var page = await desk.Amara.Open("/today");

        page.Text.ShouldContain("Today with Ben Hughes");
        page.LinkTo("Start writing").ShouldBe($"/sessions/{today.Id}/record");
        page.LinkTo("Since you last met")
            .ShouldBe($"/supervision/{desk.Given.Supervision.Id}/since");
        page.LinkTo("Write up the session of 26 November 2026 with Ben")
            .ShouldBe(desk.Path("record"));
        page.Text.ShouldContain("People you supervise 1 of 1 person has a session booked.");
    }

    [Fact]
    public async Task What_waits_leads_on_step_by_step_until_both_have_signed()
    {
        using var desk = await Desk.Of(host);
        (await desk.Amara.Open("/today"))
            .LinkTo("Finish and share the record")
            .ShouldBe(desk.Path("record"));
        await desk.Share();
        (await desk.Ben.Open("/today"))
            .LinkTo("Read and sign the record")
            .ShouldBe(desk.Path("sign"));
        await desk.Ben.Press(
            await desk.Ben.Open(desk.Path("sign")),
            "Ask for the change",
            ("Input.Statement", "not-right"),
            ("Input.Parts", "Duty"),
            ("Input.ShouldSay", "It was Tuesday.")
        );
        (await desk.Amara.Open("/today"))
            .LinkTo("Answer what was asked")
            .ShouldBe(desk.Path("record"));
        await desk.Write("duty", "Tuesday.");
        await desk.Share();
        await desk.Sign(desk.Ben);
        await desk.Sign(desk.Amara);

        foreach (var who in new[] { desk.Amara, desk.Ben })
        {
            (await who.Open("/today?show=all")).Text.ShouldNotContain("the record of");
        }
    }

    [Fact]
    public async Task A_senior_manager_sees_who_has_not_met_and_no_content()
    {
        using var desk = await Desk.Of(host, on: new DateOnly(2026, 9, 24));
        await desk.Write("duty", "Only for the two");
        await desk.Agree("Only for the two");
        using var femi = await host.As(desk.Given.Femi);

        var page = await femi.Open("/today");

        page.Text.ShouldContain("Ben Hughes has not met since 24 September 2026");
        page.LinkTo("Ben Hughes has not met").ShouldBe($"/team/{desk.Given.Team.Id}");
        page.Text.ShouldContain("No session is booked.");
        page.Html.ShouldNotContain("Only for the two");
        page.Text.ShouldNotContain("Waiting for you");
    }

    [Fact]
    public async Task Who_is_away_or_has_met_is_not_named()
    {
        var given = await Given.Council(host);
        await given.Kept(host, given.Held(new DateOnly(2026, 9, 24)));
        await using (var db = host.Open())
        {
            db.Attach(given.Ben);
            db.Add(
                new Sightline.People.Leave(
                    given.Ben,
                    new DateOnly(2026, 10, 5),
                    new DateOnly(2026, 12, 31),
                    "sickness"
                )
            );
            await db.SaveChangesAsync();
        }

        using var femi = await host.As(given.Femi);

        (await femi.Open("/today")).Text.ShouldContain(
            "Everyone below you who is at work has met their supervisor"
        );
    }

    [Fact]
    public async Task An_administrator_sees_what_to_look_after_and_no_content()
    {
        using var desk = await Desk.Of(host);
        await desk.Write("duty", "Only for the two");
        using var idris = await host.As(desk.Given.Idris);

        var page = await idris.Open("/today");

        page.Text.ShouldContain("For you to look after");
        // Amara and Dilys belong to a group of the policy and have no supervisor.
        page.Text.ShouldContain("Without a supervisor2 people");
        page.Html.ShouldNotContain("Only for the two");
        page.Html.ShouldNotContain("Ben Hughes");
    }

    [Fact]
    public async Task Somebody_without_supervision_is_told_so_kindly()
    {
        var given = await Given.Council(host);
        using var carys = await host.As(given.Carys);

        var page = await carys.Open("/today");

        page.Text.ShouldContain("Nobody supervises you in Sightline yet.");
        page.Text.ShouldNotContain("Waiting for you");
    }

    [Fact]
    public async Task The_first_five_are_shown_and_the_rest_a_link_away()
    {
        using var desk = await Desk.Of(host);
        for (var n = 1; n <= 7; n++)
        {
            await desk.Agree($"Action number {n}");
        }

        await desk.Share();
        var page = await desk.Ben.Open("/today");
        page.Document.QuerySelectorAll(".govuk-task-list__item").Length.ShouldBe(5);

        page = await desk.Ben.Open(page.LinkTo("See all")!);
        page.Document.QuerySelectorAll(".govuk-task-list__item").Length.ShouldBe(9);
    }

    [Fact]
    public async Task The_page_keeps_to_six_statements_for_everyone()
    {
        using var desk = await Desk.Of(host);
        foreach (
            var person in new[]
            {
                desk.Given.Amara,
                desk.Given.Ben,
                desk.Given.Femi,
                desk.Given.Idris,
                desk.Given.Carys,
            }
        )
        {
            using var visitor = await host.As(person);
            await visitor.Open("/today");
            host.Statements.Clear();
            await visitor.Open("/today");
            host.Statements.All.Count.ShouldBeLessThanOrEqualTo(6, person.GivenName);
        }
    }
}
