using System.Net;
using Microsoft.EntityFrameworkCore;
using Sightline.Accounts;
using Sightline.Tests.Records;

namespace Sightline.Tests.Sessions;

/// <summary>Preparation that saves by itself, for its author alone.</summary>
public sealed class PrepareTypingTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task An_answer_is_saved_as_it_is_typed_and_the_same_sent_again_is_one()
    {
        var (given, path) = await Council();
        using var ben = await host.As(given.Ben);
        var page = await ben.Open(path);
        var save = Guid.CreateVersion7();

        var first = await TypingPageTests.Type(ben, page, Question(page), "Tired", save: save);
        var again = await TypingPageTests.Type(ben, page, Question(page), "Tired", save: save);

        first.Status.ShouldBe(HttpStatusCode.OK);
        first.Says.ShouldStartWith("Saved at ");
        (first.Version, again.Version).ShouldBe((1, 1));
        (await ben.Open(path)).ValueOf("Answers[0].Text").ShouldBe("Tired");
        using var amara = await host.As(given.Amara);
        (await amara.Open(path)).Html.ShouldNotContain("Tired");
    }

    [Fact]
    public async Task Words_from_another_window_come_back_and_nothing_is_put_aside()
    {
        var (given, path) = await Council();
        using var ben = await host.As(given.Ben);
        var page = await ben.Open(path);
        await TypingPageTests.Type(ben, page, Question(page), "Typed at the desk");

        var answer = await TypingPageTests.Type(ben, page, Question(page), "Typed on the phone");

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.Text("theirs").ShouldBe("Typed at the desk");
        answer.Says.ShouldStartWith("You saved this in another window");
    }

    [Fact]
    public async Task A_manager_a_question_that_is_not_asked_and_a_text_without_end_save_nothing()
    {
        var (given, path) = await Council();
        using var ben = await host.As(given.Ben);
        using var femi = await host.As(given.Femi);
        var page = await ben.Open(path);

        (await TypingPageTests.Type(ben, page, "nowhere", "Words")).Status.ShouldBe(
            HttpStatusCode.NotFound
        );
        (
            await TypingPageTests.Type(ben, page, Question(page), new string('a', 50_001))
        ).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (
            await TypingPageTests.Type(
                femi,
                await femi.Open("/settings"),
                Question(page),
                "Not mine",
                path: $"{path}?handler=Typed"
            )
        ).Status.ShouldBe(HttpStatusCode.NotFound);
        await using var db = host.Open();
        (await db.PreparationNotes.CountAsync(n => n.AgencyId == given.Northmere.Id)).ShouldBe(0);
    }

    [Fact]
    public async Task Somebody_who_was_signed_out_finds_what_they_typed_and_how_they_arrive()
    {
        var (given, path) = await Council();
        using var ben = await host.As(given.Ben);
        var page = await ben.Open(path);
        host.Clock.Advance(AccountsSetup.IdleLimit + TimeSpan.FromMinutes(1));

        var outside = await ben.Press(
            page,
            "Save",
            ("Answers[0].Text", "Half a sentence"),
            ("Step", "2")
        );
        outside.Heading.ShouldBe("Sign in");
        var back = Uri.UnescapeDataString(outside.Path.Split("returnUrl=")[1]);

        using var again = await host.As(given.Ben);
        page = await again.Open(back);
        page.Text.ShouldContain("You were signed out while you were writing");
        page.ValueOf("Answers[0].Text").ShouldBe("Half a sentence");
        page.Document.QuerySelector("input[name=Step][value='2']")!
            .HasAttribute("checked")
            .ShouldBeTrue();
        await again.Press(page, "Save");
        (await again.Open(path)).ValueOf("Answers[0].Text").ShouldBe("Half a sentence");
        await using var db = host.Open();
        (await db.FormsPutAside.CountAsync(f => f.PersonId == given.Ben.Id)).ShouldBe(0);
    }

    private static string Question(VisitedPage page) =>
        page.Document.QuerySelector("textarea[data-passage]")!.GetAttribute("data-passage")!;

    private async Task<(Given Given, string Path)> Council()
    {
        var given = await Given.Council(host);
        var session = await Held.Session(host, given, host.Clock.Today.AddDays(7), held: false);
        return (given, $"/sessions/{session.Id}/prepare");
    }
}
