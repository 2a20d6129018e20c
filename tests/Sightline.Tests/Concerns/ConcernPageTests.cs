using System.Net;
using Microsoft.EntityFrameworkCore;
using Sightline.Concerns;
using Sightline.People;

namespace Sightline.Tests.Concerns;

/// <summary>Ben is worried about his supervision with Amara, whom Femi manages. It is Thursday 26 November 2026, 9am.</summary>
public sealed class ConcernPageTests(TestHost host) : IClassFixture<TestHost>
{
    private const string What =
        "Three sessions in a row were given to figures, and none to the children.";

    [Fact]
    public async Task A_concern_goes_to_whom_one_chooses_is_talked_about_and_closed_by_whoever_raised_it()
    {
        var given = await Given.Council(host);
        using var ben = await host.As(given.Ben);
        using var femi = await host.As(given.Femi);

        var page = await Raise(ben, given.Femi);
        var path = page.Path;
        page.Text.ShouldContain("Sent. Femi Ade finds it on their first page.");
        page.Text.ShouldContain("Has not answered yet");

        (await femi.Open("/today")).Text.ShouldContain(
            "Somebody asked you to answer a concern about supervision."
        );
        (await femi.Open("/concerns")).Text.ShouldContain("For you to answer");
        page = await femi.Press(await femi.Open(path), "Send", ("Text", "May I sit in once?"));
        page.Text.ShouldContain("May I sit in once?");
        (await ben.Open(path)).Text.ShouldContain("First answered on 26 November 2026 at 9am");
        await ben.Press(await ben.Open(path), "Send", ("Text", "Yes, if Amara knows why."));
        page = await femi.Press(
            await femi.Open(path),
            "Say this came of it",
            ("Outcome", "The next three agendas begin with the children.")
        );
        page.Text.ShouldContain("The next three agendas begin with the children.");
        (await femi.Open("/today")).Text.ShouldNotContain("Somebody asked you");

        (await ben.Open("/concerns")).Text.ShouldContain("For you to say whether it is settled");
        page = await ben.Press(await ben.Open(path), "This is settled, or need not go on");

        page.Text.ShouldContain("Yes, said Ben Hughes on 26 November 2026 at 9am");
        page.Buttons.ShouldNotContain("Send");
    }

    [Fact]
    public async Task Whoever_it_is_about_sees_nothing_of_it_anywhere()
    {
        var given = await Given.Council(host);
        using var ben = await host.As(given.Ben);
        var path = (await Raise(ben, given.Femi)).Path;

        foreach (var person in new[] { given.Amara, given.Dilys, given.Carys, given.Idris })
        {
            using var other = await host.As(person);
            (await other.Open(path)).Status.ShouldBe(HttpStatusCode.NotFound, person.Name);
            (await other.Open("/concerns")).Text.ShouldContain("No open concerns.");
        }

        await using var db = host.Open();
        (
            await db.History.AnyAsync(h =>
                h.Act.StartsWith("concern-")
                && (h.SupervisionId != null || h.PersonId == given.Amara.Id)
            )
        ).ShouldBeFalse();
    }

    [Fact]
    public async Task Nobody_answers_a_concern_about_themselves_or_their_own()
    {
        var given = await Given.Council(host);
        using var ben = await host.As(given.Ben);
        var form = await ben.Open("/concerns/new");
        form.Text.ShouldContain("Femi Ade");
        form.Document.QuerySelectorAll("input[name='Form.Handler']").Length.ShouldBe(2);

        foreach (
            var (email, reason) in new[]
            {
                (given.Amara.Email, "Amara Obi is who it is about. Choose somebody else"),
                (given.Ben.Email, "You cannot answer your own concern. Choose somebody else"),
                (
                    given.Carys.Email,
                    "Nobody here has this work email. Check it, or choose somebody above"
                ),
            }
        )
        {
            var page = await ben.Press(
                form,
                "Send this",
                ("Form.What", What),
                ("Form.Handler", WhoAnswers.SomebodyElse),
                ("Form.Email", email)
            );
            page.Errors.ShouldBe([reason]);
            page.ValueOf("Form.What").ShouldBe(What);
        }

        var sent = await ben.Press(
            form,
            "Send this",
            ("Form.What", What),
            ("Form.Handler", WhoAnswers.SomebodyElse),
            ("Form.Email", given.Dilys.Email)
        );
        sent.Text.ShouldContain("Between you and Dilys");
    }

    [Fact]
    public async Task Where_no_answer_comes_somebody_else_is_asked_and_the_one_before_no_longer_reads_it()
    {
        var given = await Given.Council(host);
        using var ben = await host.As(given.Ben);
        using var femi = await host.As(given.Femi);
        using var dilys = await host.As(given.Dilys);
        var page = await Raise(ben, given.Femi);
        var path = page.Path;

        page = await ben.Press(page, "Ask them");
        page.Errors.ShouldBe(["Select who answers from now on"]);
        page = await ben.Press(
            page,
            "Ask them",
            ("Next", WhoAnswers.SomebodyElse),
            ("Email", given.Dilys.Email)
        );

        page.Text.ShouldContain("answers from now on.");
        (await femi.Open(path)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await dilys.Open(path)).Text.ShouldContain(What);
        (await ben.Open($"/files/{given.Ben.Id}/history")).Text.ShouldContain(
            "Opened a concern about supervision"
        );
    }

    [Fact]
    public async Task What_is_missing_is_said_at_the_field_and_a_second_click_sends_nothing_twice()
    {
        var given = await Given.Council(host);
        using var ben = await host.As(given.Ben);
        var form = await ben.Open("/concerns/new");

        var page = await ben.Press(form, "Send this");
        page.Errors.ShouldBe(["Enter what it is about", "Select who you want to tell"]);
        (string, string)[] said = [("Form.What", What), ("Form.Handler", given.Femi.Id.ToString())];
        page = await ben.Press(form, "Send this", said);
        (await ben.Press(form, "Send this", said)).Path.ShouldBe(page.Path);
        await ben.Press(page, "Send", ("Text", "One more thing."));
        await ben.Press(page, "Send", ("Text", "One more thing."));

        (await ben.Press(await ben.Open(page.Path), "Send")).Errors.ShouldBe([
            "Enter what you want to say",
        ]);
        await using var db = host.Open();
        var kept = await db
            .Concerns.Include(c => c.Messages)
            .SingleAsync(c => c.RaisedById == given.Ben.Id);
        kept.Messages.Count.ShouldBe(1);
    }

    private static async Task<VisitedPage> Raise(Visitor visitor, Person handler) =>
        await visitor.Press(
            await visitor.Open("/concerns/new"),
            "Send this",
            ("Form.What", What),
            ("Form.WouldHelp", "That each session begins with a child."),
            ("Form.Handler", handler.Id.ToString())
        );
}
