using System.Net;
using Microsoft.EntityFrameworkCore;
using Sightline.Actions;
using Sightline.Sessions;
using Sightline.Tests.Records;

namespace Sightline.Tests.Actions;

public sealed class SessionActionsTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task An_action_says_what_why_who_by_when_and_how_they_will_know()
    {
        var (given, session) = await BeingWritten();
        var child = await Held.Child(host, given);
        using var amara = await host.As(given.Amara);
        var page = await amara.Open($"/sessions/{session.Id}/actions?child={child.Id}");

        page = await amara.Press(page, "Add this action", [.. Answers(given, session.On)]);

        page.Text.ShouldContain("The action is added.");
        page.Text.ShouldContain("Ring the school");
        await using var db = host.Open();
        var action = await db.Actions.SingleAsync(a => a.SupervisionId == given.Supervision.Id);
        action.Why.ShouldBe("To hear how mornings are");
        action.OwnerId.ShouldBe(given.Ben.Id);
        action.ByOn.ShouldBe(session.On.AddDays(7));
        action.HowWeWillKnow.ShouldBe("Two mornings in a row on time");
        action.ChildId.ShouldBe(child.Id);
    }

    [Fact]
    public async Task What_is_missing_is_said_at_its_field_and_what_was_typed_stays()
    {
        var (given, session) = await BeingWritten();
        using var amara = await host.As(given.Amara);
        var page = await amara.Open($"/sessions/{session.Id}/actions");

        page = await amara.Press(
            page,
            "Save and go back",
            ("Input.New.Why", "Because of the mornings"),
            ("Input.New.ByOn.Day", "31"),
            ("Input.New.ByOn.Month", "2"),
            ("Input.New.ByOn.Year", "2027")
        );

        page.Text.ShouldContain("There is a problem");
        page.Text.ShouldContain("Enter what will be done");
        page.Text.ShouldContain("Select who will do this");
        page.Text.ShouldContain("must be a real date");
        page.ValueOf("Input.New.Why").ShouldBe("Because of the mornings");
        page.ValueOf("Input.New.ByOn.Day").ShouldBe("31");
    }

    [Fact]
    public async Task Nobody_agrees_to_do_something_before_the_session()
    {
        var (given, session) = await BeingWritten();
        using var amara = await host.As(given.Amara);
        var page = await amara.Open($"/sessions/{session.Id}/actions");

        page = await amara.Press(
            page,
            "Add this action",
            [.. Answers(given, session.On.AddDays(-8))]
        );

        page.Text.ShouldContain("Enter a day that is not before the session");
        await using var db = host.Open();
        (await db.Actions.AnyAsync(a => a.SupervisionId == given.Supervision.Id)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_second_click_adds_nothing()
    {
        var (given, session) = await BeingWritten();
        using var amara = await host.As(given.Amara);
        var page = await amara.Open($"/sessions/{session.Id}/actions");

        await amara.Press(page, "Add this action", [.. Answers(given, session.On)]);
        await amara.Press(page, "Add this action", [.. Answers(given, session.On)]);

        await using var db = host.Open();
        (await db.Actions.CountAsync(a => a.SupervisionId == given.Supervision.Id)).ShouldBe(1);
    }

    [Fact]
    public async Task Actions_from_last_time_are_gone_through_one_by_one_and_what_is_open_carries_over()
    {
        var (given, first) = await BeingWritten(host.Clock.Today.AddDays(-28));
        using var amara = await host.As(given.Amara);
        foreach (var what in new[] { "Ring the school", "Read the review" })
        {
            var add = await amara.Open($"/sessions/{first.Id}/actions");
            await amara.Press(
                add,
                "Add this action",
                [.. Answers(given, host.Clock.Today.AddDays(-10), what)]
            );
        }

        var second = await Start(given, amara, host.Clock.Today);
        var (school, review) = await TheTwo(given);
        var page = await amara.Open($"/sessions/{second.Id}/actions");
        page.Text.ShouldContain("3 days ago");

        page = await amara.Press(
            page,
            "Save and go back",
            ($"Input.Reviews[{school.Id}].Outcome", "done"),
            ($"Input.Reviews[{school.Id}].Note", "Mornings are calmer"),
            ($"Input.Reviews[{review.Id}].Outcome", "not-done")
        );

        page.Path.ShouldBe($"/sessions/{second.Id}/record");
        (school, review) = await TheTwo(given);
        school.Open.ShouldBeFalse();
        review.Open.ShouldBeTrue();
        var check = await amara.Open($"/sessions/{second.Id}/check");
        check.Text.ShouldContain("Mornings are calmer");
        check.Text.ShouldContain("not done, and why is not said");
    }

    [Fact]
    public async Task Two_open_pages_lose_nothing_that_was_said_of_an_action()
    {
        var (given, first) = await BeingWritten(host.Clock.Today.AddDays(-28));
        using var amara = await host.As(given.Amara);
        var add = await amara.Open($"/sessions/{first.Id}/actions");
        await amara.Press(add, "Add this action", [.. Answers(given, host.Clock.Today)]);
        var second = await Start(given, amara, host.Clock.Today);
        await using var db = host.Open();
        var action = await db.Actions.SingleAsync(a => a.SupervisionId == given.Supervision.Id);
        var older = await amara.Open($"/sessions/{second.Id}/actions");
        await amara.Press(
            await amara.Open($"/sessions/{second.Id}/actions"),
            "Save and go back",
            ($"Input.Reviews[{action.Id}].Outcome", "done"),
            ($"Input.Reviews[{action.Id}].Note", "Said in the newer window")
        );

        var page = await amara.Press(
            older,
            "Save and go back",
            ($"Input.Reviews[{action.Id}].Outcome", "partly"),
            ($"Input.Reviews[{action.Id}].Note", "Said in the older window")
        );

        page.Text.ShouldContain("Said in the newer window");
        page.ValueOf($"Input.Reviews[{action.Id}].Note").ShouldBe("Said in the older window");
        page = await amara.Press(page, "Save and go back");
        page.Path.ShouldBe($"/sessions/{second.Id}/record");
        page.Text.ShouldContain("Said in the older window");
    }

    [Fact]
    public async Task An_action_is_said_in_other_words_or_taken_off_while_its_record_is_written()
    {
        var (given, session) = await BeingWritten();
        using var amara = await host.As(given.Amara);
        await amara.Press(
            await amara.Open($"/sessions/{session.Id}/actions"),
            "Add this action",
            [.. Answers(given, session.On)]
        );
        await using var db = host.Open();
        var action = await db.Actions.SingleAsync(a => a.SupervisionId == given.Supervision.Id);
        var page = await amara.Open($"/sessions/{session.Id}/actions/{action.Id}");
        page.ValueOf("Input.What").ShouldBe("Ring the school");

        var list = await amara.Press(page, "Save", ("Input.What", "Visit the school"));

        list.Text.ShouldContain("Visit the school");
        var stale = await amara.Press(page, "Save", ("Input.What", "Write to the school"));
        stale.Text.ShouldContain("It now says: Visit the school");
        stale.ValueOf("Input.What").ShouldBe("Write to the school");
        list = await amara.Press(stale, "Take this action off the record");
        list.Text.ShouldContain("No actions agreed yet");
        (await amara.Open($"/sessions/{session.Id}/actions/{action.Id}")).Status.ShouldBe(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task Only_the_one_who_writes_gets_here_and_a_stranger_learns_nothing()
    {
        var (given, session) = await BeingWritten();
        using var ben = await host.As(given.Ben);
        using var dilys = await host.As(given.Dilys);

        (await ben.Open($"/sessions/{session.Id}/actions")).Path.ShouldBe(
            $"/sessions/{session.Id}/record"
        );
        (await dilys.Open($"/sessions/{session.Id}/actions")).Status.ShouldBe(
            HttpStatusCode.NotFound
        );
    }

    private static IEnumerable<(string, string)> Answers(
        Given given,
        DateOnly session,
        string what = "Ring the school"
    )
    {
        var by = session.AddDays(7);
        return
        [
            ("Input.New.What", what),
            ("Input.New.Why", "To hear how mornings are"),
            ("Input.New.OwnerId", given.Ben.Id.ToString()),
            ("Input.New.ByOn.Day", $"{by.Day}"),
            ("Input.New.ByOn.Month", $"{by.Month}"),
            ("Input.New.ByOn.Year", $"{by.Year}"),
            ("Input.New.HowWeWillKnow", "Two mornings in a row on time"),
        ];
    }

    private async Task<(Given, Session)> BeingWritten(DateOnly? on = null)
    {
        var given = await Given.Council(host);
        using var amara = await host.As(given.Amara);
        return (given, await Start(given, amara, on ?? host.Clock.Today));
    }

    private async Task<Session> Start(Given given, Visitor amara, DateOnly on)
    {
        var session = await Held.Session(host, given, on);
        var page = await amara.Open($"/sessions/{session.Id}/record");
        await amara.Press(page, "Start writing");
        return session;
    }

    private async Task<(AgreedAction School, AgreedAction Review)> TheTwo(Given given)
    {
        await using var db = host.Open();
        var actions = await db
            .Actions.Where(a => a.SupervisionId == given.Supervision.Id)
            .ToListAsync();
        return (
            actions.Single(a => a.What == "Ring the school"),
            actions.Single(a => a.What == "Read the review")
        );
    }
}
