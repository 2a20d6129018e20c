using System.Net;
using Sightline.Agendas;
using Sightline.Tests.Records;
using Sightline.Tests.Sessions;

namespace Sightline.Tests.Agendas;

/// <summary>An item of the agenda that saves by itself while its author changes it.</summary>
public sealed class ItemTypingTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task The_words_are_saved_as_they_are_typed_and_no_item_is_made_empty()
    {
        var (given, path) = await Item();
        using var ben = await host.As(given.Ben);
        var page = await ben.Open(path);

        var answer = await Type(ben, page, "Court skills and report");
        var empty = await Type(ben, page, " ");

        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.Says.ShouldBe("Saved at 9am");
        empty.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        empty.Says.ShouldBe("Enter what you want to talk about.");
        (await ben.Open(path)).ValueOf("Changed.Text").ShouldBe("Court skills and report");
    }

    [Fact]
    public async Task Of_two_windows_neither_puts_the_words_of_the_other_aside()
    {
        var (given, path) = await Item();
        using var ben = await host.As(given.Ben);
        var old = await ben.Open(path);
        await Type(ben, old, "Typed at the desk");

        var answer = await Type(ben, old, "Typed on the phone");
        var page = await ben.Press(old, "Save changes", ("Changed.Text", "Typed on the phone"));

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.Text("theirs").ShouldBe("Typed at the desk");
        page.Errors.ShouldHaveSingleItem().ShouldStartWith("You saved other words");
        page.Text.ShouldContain("Typed at the desk");
        page.ValueOf("Changed.Text").ShouldBe("Typed on the phone");
        await ben.Press(page, "Save changes");
        (await ben.Open(path)).ValueOf("Changed.Text").ShouldBe("Typed on the phone");
    }

    [Fact]
    public async Task The_other_of_the_two_and_a_manager_change_nothing()
    {
        var (given, path) = await Item();
        foreach (
            var (who, status) in new[]
            {
                (given.Amara, HttpStatusCode.Forbidden),
                (given.Femi, HttpStatusCode.NotFound),
            }
        )
        {
            using var visitor = await host.As(who);
            var page = await visitor.Open("/settings");
            var answer = await TypingPageTests.Type(
                visitor,
                page,
                "text",
                "Not mine",
                path: $"{path}?handler=Typed"
            );
            answer.Status.ShouldBe(status);
        }

        using var ben = await host.As(given.Ben);
        (await ben.Open(path)).ValueOf("Changed.Text").ShouldBe("Court skills");
    }

    private static Task<TypingPageTests.Answer> Type(Visitor who, VisitedPage page, string words) =>
        TypingPageTests.Type(who, page, "text", words, shown: page.ValueOf("Changed.Shown"));

    private async Task<(Given Given, string Path)> Item()
    {
        var given = await Given.Council(host);
        var session = await given.Kept(host, given.Planned(host.Clock.Today.AddDays(7)));
        var item = new AgendaItem(session, given.Ben, "Court skills", "", 1, false, host.Clock.Now);
        await GivenSessions.Keep(host, item);
        return (given, $"/sessions/{session.Id}/agenda/{item.Id}");
    }
}
