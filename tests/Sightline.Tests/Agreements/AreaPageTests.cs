using System.Net;
using Microsoft.EntityFrameworkCore;
using Sightline.Agreements;
using Sightline.Policies;

namespace Sightline.Tests.Agreements;

public sealed class AreaPageTests(TestHost host) : IClassFixture<TestHost>
{
    /// <summary>What somebody would type for an answer of each kind.</summary>
    internal static IEnumerable<(string, string)> Typed(AgreementQuestion question)
    {
        var field = $"Input.Answers[{question.Key}]";
        return question.Kind switch
        {
            AgreementQuestionKind.Interval => [($"{field}.Text", "4")],
            AgreementQuestionKind.Minutes => [($"{field}.Text", "90")],
            AgreementQuestionKind.ReviewDate =>
            [
                ($"{field}.On.Day", "26"),
                ($"{field}.On.Month", "May"),
                ($"{field}.On.Year", "2027"),
            ],
            _ => [($"{field}.Text", $"We agreed this on {question.Key}.")],
        };
    }

    [Fact]
    public async Task Every_question_of_every_area_is_asked_in_its_order()
    {
        var given = await Given.Council(host);
        await GivenAgreements.Draft(host, given);
        using var ben = await host.As(given.Ben);

        foreach (var area in TestPolicy.Policy.Agreement.Areas)
        {
            var page = await ben.Open($"{GivenAgreements.PathOf(given)}/edit/{area.Key}");

            page.Heading.ShouldBe(area.Label);
            page.Document.QuerySelectorAll(".app-question h3")
                .Select(h => h.TextContent.Trim())
                .ShouldBe(area.Questions.Select(q => q.Label));
        }

        (await ben.Open($"{GivenAgreements.PathOf(given)}/edit/nowhere")).Status.ShouldBe(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task A_thought_kept_to_oneself_is_nowhere_on_the_others_page()
    {
        var given = await Given.Council(host);
        await GivenAgreements.Draft(host, given);
        using var ben = await host.As(given.Ben);
        using var amara = await host.As(given.Amara);
        var path = $"{GivenAgreements.PathOf(given)}/edit/support";
        await ben.Press(
            await ben.Open(path),
            "Save",
            ("Input.Thoughts[seeking-help].Text", "Something I keep to myself")
        );

        (await amara.Open(path)).Html.ShouldNotContain("Something I keep to myself");
        (await amara.Open(GivenAgreements.PathOf(given))).Text.ShouldContain(
            "Ben has shared none with you"
        );

        await ben.Press(
            await ben.Open(path),
            "Save",
            ("Input.Thoughts[seeking-help].Share", "true")
        );
        (await amara.Open(path)).Text.ShouldContain("Something I keep to myself");
    }

    [Fact]
    public async Task Bad_input_is_named_and_kept_and_the_rest_is_saved()
    {
        var given = await Given.Council(host);
        await GivenAgreements.Draft(host, given);
        using var ben = await host.As(given.Ben);
        var path = $"{GivenAgreements.PathOf(given)}/edit/arrangements";

        var page = await ben.Press(
            await ben.Open(path),
            "Save and go on",
            ("Input.Answers[how-often].Text", "monthly"),
            ("Input.Answers[how-long].Text", "long"),
            ("Input.Answers[review-on].On.Day", "31"),
            ("Input.Answers[review-on].On.Month", "2"),
            ("Input.Answers[where].Text", "The quiet room")
        );

        page.Errors.Count().ShouldBe(3);
        page.Errors.ShouldContain("Enter how often you will meet, in weeks from 1 to 52");
        page.ValueOf("Input.Answers[how-often].Text").ShouldBe("monthly");
        page.ValueOf("Input.Answers[review-on].On.Day").ShouldBe("31");
        var draft = await GivenAgreements.Latest(host, given);
        draft.Answer("where")!.Text.ShouldBe("The quiet room");
        draft.EveryWeeks.ShouldBe(4);
    }

    [Fact]
    public async Task A_stale_page_shows_both_texts_and_loses_neither()
    {
        var given = await Given.Council(host);
        await GivenAgreements.Draft(host, given);
        using var ben = await host.As(given.Ben);
        using var amara = await host.As(given.Amara);
        var path = $"{GivenAgreements.PathOf(given)}/edit/support";
        var (mine, theirs) = (await ben.Open(path), await amara.Open(path));
        await amara.Press(theirs, "Save", ("Input.Answers[seeking-help].Text", "Amara's words"));

        var page = await ben.Press(
            mine,
            "Save",
            ("Input.Answers[seeking-help].Text", "Ben's words"),
            ("Input.Answers[team-recorded].Text", "Not at all")
        );

        page.Text.ShouldContain("Amara's words");
        page.Text.ShouldContain("by Amara Obi while this page was open");
        page.ValueOf("Input.Answers[seeking-help].Text").ShouldBe("Ben's words");
        var draft = await GivenAgreements.Latest(host, given);
        draft.Answer("seeking-help")!.Text.ShouldBe("Amara's words");
        draft.Answer("team-recorded")!.Text.ShouldBe("Not at all");

        await ben.Press(
            page,
            "Save",
            ("Input.Answers[seeking-help].Text", "Amara's and Ben's words")
        );
        draft = await GivenAgreements.Latest(host, given);
        draft.Answer("seeking-help")!.Text.ShouldBe("Amara's and Ben's words");
    }

    [Fact]
    public async Task Two_who_write_the_first_words_of_an_answer_at_once_lose_neither()
    {
        var given = await Given.Council(host);
        await GivenAgreements.Draft(host, given, ("seeking-help", ""));
        using var ben = await host.As(given.Ben);
        using var amara = await host.As(given.Amara);
        var path = $"{GivenAgreements.PathOf(given)}/edit/support";
        var (mine, theirs) = (await ben.Open(path), await amara.Open(path));
        await amara.Press(theirs, "Save", ("Input.Answers[seeking-help].Text", "Amara's words"));

        var page = await ben.Press(
            mine,
            "Save",
            ("Input.Answers[seeking-help].Text", "Ben's words")
        );

        page.Text.ShouldContain("Amara's words");
        page.ValueOf("Input.Answers[seeking-help].Text").ShouldBe("Ben's words");
    }

    [Fact]
    public async Task What_was_not_touched_on_a_stale_page_is_left_as_the_other_wrote_it()
    {
        var given = await Given.Council(host);
        await GivenAgreements.Draft(host, given);
        using var ben = await host.As(given.Ben);
        using var amara = await host.As(given.Amara);
        var path = $"{GivenAgreements.PathOf(given)}/edit/support";
        var (mine, theirs) = (await ben.Open(path), await amara.Open(path));
        await amara.Press(theirs, "Save", ("Input.Answers[seeking-help].Text", "Amara's words"));

        var page = await ben.Press(mine, "Save", ("Input.Answers[team-recorded].Text", "In brief"));

        page.Text.ShouldNotContain("Other words were saved");
        (await GivenAgreements.Latest(host, given))
            .Answer("seeking-help")!
            .Text.ShouldBe("Amara's words");
    }

    [Fact]
    public async Task Less_often_than_the_policy_asks_why_with_its_clause()
    {
        var given = await Given.Council(host);
        await GivenAgreements.Draft(host, given);
        using var ben = await host.As(given.Ben);
        var path = GivenAgreements.PathOf(given);

        var page = await ben.Press(
            await ben.Open($"{path}/edit/arrangements"),
            "Save and go on",
            ("Input.Answers[how-often].Text", "6")
        );
        page.Path.ShouldBe($"{path}/why");
        page.Heading.ShouldBe("This is less often than the policy asks");
        page.Text.ShouldContain("You agreed to meet every 6 weeks");
        page.Text.ShouldContain("(section 5)");
        (await ben.Open($"{path}/sign")).Buttons.ShouldNotContain("Sign the agreement");
        page = await ben.Press(page, "Save the reason", ("Why", " "));
        page.Errors.ShouldBe(["Enter why you agreed this"]);
        page = await ben.Press(page, "Save the reason", ("Why", "I work two days a week"));

        page.Path.ShouldBe($"{path}/edit");
        (await GivenAgreements.Latest(host, given)).WhyOutsidePolicy.ShouldBe(
            "I work two days a week"
        );
        (await ben.Open($"{path}/sign")).Text.ShouldContain("I work two days a week");
        page = await ben.Press(
            await ben.Open($"{path}/edit/arrangements"),
            "Save and go on",
            ("Input.Answers[how-often].Text", "8")
        );
        page.Path.ShouldBe($"{path}/why");
        page.ValueOf("Why").ShouldBe("I work two days a week");
    }

    [Fact]
    public async Task More_often_than_the_policy_needs_no_reason()
    {
        var given = await Given.Council(host);
        await GivenAgreements.Draft(host, given);
        using var ben = await host.As(given.Ben);
        var path = GivenAgreements.PathOf(given);

        var page = await ben.Press(
            await ben.Open($"{path}/edit/arrangements"),
            "Save and go on",
            ("Input.Answers[how-often].Text", "2")
        );

        page.Path.ShouldBe($"{path}/edit");
        (await ben.Open($"{path}/why")).Path.ShouldBe($"{path}/edit");
        (await GivenAgreements.Latest(host, given)).EveryWeeks.ShouldBe(2);
    }

    [Fact]
    public async Task Saving_one_area_leaves_what_was_agreed_in_another()
    {
        var given = await Given.Council(host);
        await GivenAgreements.Draft(host, given);
        using var ben = await host.As(given.Ben);

        await ben.Press(
            await ben.Open($"{GivenAgreements.PathOf(given)}/edit/support"),
            "Save",
            ("Input.Answers[seeking-help].Text", "By phone")
        );

        var draft = await GivenAgreements.Latest(host, given);
        (draft.EveryWeeks, draft.Minutes, draft.ReviewOn).ShouldBe(
            (4, 90, new DateOnly(2027, 5, 26))
        );
        await using var db = host.Open();
        (
            await db.History.AnyAsync(h =>
                h.SupervisionId == given.Supervision.Id
                && h.Act == "agreement-written"
                && h.ActorId == given.Ben.Id
            )
        ).ShouldBeTrue();
    }
}
