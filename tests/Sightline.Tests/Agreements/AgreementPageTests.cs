using System.Net;
using Microsoft.EntityFrameworkCore;
using Sightline.Agreements;
using Sightline.Supervisions;

namespace Sightline.Tests.Agreements;

public sealed class AgreementPageTests(TestHost host) : IClassFixture<TestHost>
{
    private static readonly DateOnly Spring = new(2026, 3, 5);

    [Fact]
    public async Task Two_people_think_agree_and_sign()
    {
        var given = await Given.Council(host);
        var path = GivenAgreements.PathOf(given);
        using var amara = await host.As(given.Amara);
        using var ben = await host.As(given.Ben);

        var page = await ben.Open(path);
        page.Text.ShouldContain("You have not made an agreement yet");
        page.Text.ShouldContain("No signed agreement. One was due on 2 September 2024");
        page = await ben.Press(page, "Start the agreement");
        page.Path.ShouldBe($"{path}/edit");
        page.Text.ShouldContain("Supervision arrangements");
        page = await ben.Open($"{path}/edit/support");
        page = await ben.Press(
            page,
            "Save and share my first thoughts with Amara",
            ("Input.Thoughts[seeking-help].Text", "I wait too long before I ask.")
        );
        page.Text.ShouldContain("Amara can see your first thoughts on this");

        page = await amara.Open($"{path}/edit/support");
        page.Text.ShouldContain("I wait too long before I ask.");
        await AgreeAll(amara, given);
        page = await amara.Open($"{path}/edit");
        page = await amara.Open(page.LinkTo("Check and sign")!);
        page = await amara.Press(page, "Sign the agreement", ("Input.Confirmed", "true"));
        page.Heading.ShouldBe("You have signed the agreement");
        (await ben.Open("/today")).Text.ShouldContain(
            "Read and sign your agreement with Amara Obi"
        );
        page = await ben.Open($"{path}/sign");
        page.Text.ShouldContain("Amara Obi signed this on");
        page = await ben.Press(page, "Sign the agreement", ("Input.Confirmed", "true"));

        page.Path.ShouldBe(path);
        page.Text.ShouldContain("Both of you have signed");
        page.Text.ShouldContain("Version 1, signed by both on 26 November 2026");
        page.Text.ShouldContain("Every 4 weeks");
        await using var db = host.Open();
        var row = await db.Standings.FirstAsync(r => r.Id == given.Supervision.Id);
        row.AgreementSignedOn.ShouldBe(new DateOnly(2026, 11, 26));
        row.AgreementReviewOn.ShouldBe(new DateOnly(2027, 5, 26));
    }

    [Fact]
    public async Task Starting_twice_begins_one_version()
    {
        var given = await Given.Council(host);
        using var ben = await host.As(given.Ben);
        using var amara = await host.As(given.Amara);
        var page = await ben.Open(GivenAgreements.PathOf(given));
        var theirs = await amara.Open(GivenAgreements.PathOf(given));

        await ben.Press(page, "Start the agreement");
        page = await ben.Press(page, "Start the agreement");
        theirs = await amara.Press(theirs, "Start the agreement");

        page.Path.ShouldEndWith("/edit");
        theirs.Path.ShouldEndWith("/edit");
        await using var db = host.Open();
        (await db.Agreements.CountAsync(a => a.SupervisionId == given.Supervision.Id)).ShouldBe(1);
    }

    [Fact]
    public async Task The_page_shows_the_text_as_it_was_signed_and_not_what_stands_beside_it_now()
    {
        var given = await Given.Council(host);
        await GivenAgreements.Signed(host, given, Spring);
        await using (var db = host.Open())
        {
            await db.Set<AgreedAnswer>()
                .ExecuteUpdateAsync(a => a.SetProperty(x => x.Text, "Not what was signed"));
        }

        using var ben = await host.As(given.Ben);
        var page = await ben.Open(GivenAgreements.PathOf(given));

        page.Text.ShouldContain("We agreed this on seeking-help.");
        page.Html.ShouldNotContain("Not what was signed");
    }

    [Fact]
    public async Task A_review_that_is_overdue_is_said_in_words_and_waits_on_today()
    {
        var given = await Given.Council(host);
        await GivenAgreements.Signed(host, given, Spring);
        using var ben = await host.As(given.Ben);

        var page = await ben.Open(GivenAgreements.PathOf(given));

        page.Text.ShouldContain("You meant to look at this agreement again by 5 September 2026");
        page.Text.ShouldContain("every 1 year (appendices)");
        (await ben.Open("/today")).Text.ShouldContain(
            "Look at your agreement with Amara Obi again"
        );
    }

    [Fact]
    public async Task A_senior_manager_reads_it_after_saying_why_and_a_line_manager_knows_of_it()
    {
        var given = await Given.Council(host);
        await GivenAgreements.Signed(
            host,
            given,
            Spring,
            "Ben works two days a week",
            ("how-often", "6")
        );
        using var femi = await host.As(given.Femi);

        var page = await femi.Open(GivenAgreements.PathOf(given));
        page.Text.ShouldContain("Version 1, signed by both on 5 March 2026");
        page.Text.ShouldContain("Every 6 weeks, for 1 hour 30 minutes");
        page.Text.ShouldContain("Ben works two days a week");
        page.Html.ShouldNotContain("We agreed this on");

        page = await femi.Open(page.LinkTo("Read the agreement")!);
        page = await femi.Press(page, "Open it", ("Purpose", TestPolicy.Policy.Purposes[0].Key));
        page.Path.ShouldBe(GivenAgreements.PathOf(given));
        page.Text.ShouldContain("We agreed this on seeking-help.");
        page.Buttons.ShouldNotContain("Start a review");
        using var ben = await host.As(given.Ben);
        (await ben.Open($"/files/{given.Ben.Id}/access")).Text.ShouldContain(
            "the supervision agreement"
        );
    }

    [Fact]
    public async Task A_team_page_shows_its_senior_manager_what_was_agreed_outside_the_policy_and_nobody_else()
    {
        var given = await Given.Council(host);
        await GivenAgreements.Signed(
            host,
            given,
            Spring,
            "Ben works two days a week",
            ("how-often", "6")
        );
        using var femi = await host.As(given.Femi);
        using var amara = await host.As(given.Amara);
        var team = $"/team/{given.Team.Id}";

        await femi.Open(team);
        host.Statements.Clear();
        var page = await femi.Open(team);
        host.Statements.All.Count.ShouldBeLessThanOrEqualTo(6);
        page.Text.ShouldContain("1 person has agreed to less than the policy asks");
        page = await femi.Open(page.LinkTo("See what and why")!);
        page.Text.ShouldContain("Every 6 weeks, for 1 hour 30 minutes, with Amara Obi");
        page.Text.ShouldContain("Ben works two days a week");
        page.LinkTo("Agreement").ShouldBe(GivenAgreements.PathOf(given));
        (await amara.Open(team)).Text.ShouldNotContain("less than the policy");
        (await amara.Open($"{team}/agreements")).Text.ShouldNotContain("two days a week");

        await GivenAgreements.Signed(host, given, new(2026, 9, 3), null, ("how-often", "4"));
        (await femi.Open(team)).Text.ShouldNotContain("less than the policy");
        (await femi.Open($"{team}/agreements")).Text.ShouldContain("There are none");
        using var dune = await host.As(given.Carys);
        (await dune.Open($"{team}/agreements")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_senior_manager_agrees_to_what_is_less_than_the_policy_asks_and_the_two_see_it()
    {
        var given = await Given.Council(host);
        await LessOften(given);
        using var femi = await host.As(given.Femi);
        using var ben = await host.As(given.Ben);
        (await ben.Open(GivenAgreements.PathOf(given))).Text.ShouldContain(
            "A senior manager has still to agree to it. Until then it is in force as you signed it"
        );

        var page = await femi.Open("/today");
        page = await femi.Open(page.LinkTo("1 thing for you to agree to")!);
        page = await femi.Open(page.LinkTo("Answer")!);
        page.Text.ShouldContain("Ben works two days a week");
        page = await femi.Press(page, "Save your answer");
        page.Text.ShouldContain("Select whether you agree");
        page = await femi.Press(page, "Save your answer", ("Answer", "agree"));

        page.Text.ShouldContain("You have agreed");
        page.Text.ShouldContain("Femi Ade agreed on");
        (await ben.Open(GivenAgreements.PathOf(given))).Text.ShouldContain("Femi Ade agreed on");
        (await femi.Open("/supervision/to-agree")).Text.ShouldContain("Nothing waits for you");
        (await femi.Open(Outside(given))).Text.ShouldContain("Femi Ade agreed on");
    }

    [Fact]
    public async Task A_senior_manager_who_does_not_agree_says_why_and_nobody_answers_twice()
    {
        var given = await Given.Council(host);
        await LessOften(given);
        using var femi = await host.As(given.Femi);
        using var ben = await host.As(given.Ben);
        var opened = await femi.Open(Outside(given));

        var page = await femi.Press(opened, "Save your answer", ("Answer", "do-not-agree"));
        page.Text.ShouldContain("Enter why you do not agree. The two will read it");
        page = await femi.Press(
            page,
            "Save your answer",
            ("Answer", "do-not-agree"),
            ("Why", "Ben has been here for four months. Meet every four weeks.")
        );
        page.Text.ShouldContain("You have not agreed");
        var again = await femi.Press(opened, "Save your answer", ("Answer", "agree"));

        again.Text.ShouldContain("Femi Ade did not agree on");
        (await ben.Open(GivenAgreements.PathOf(given))).Text.ShouldContain(
            "Meet every four weeks."
        );
        await using var db = host.Open();
        (
            await db.History.CountAsync(h =>
                h.SupervisionId == given.Supervision.Id && h.Act.StartsWith("departure-")
            )
        ).ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_but_a_senior_manager_answers_and_an_answer_to_an_older_version_is_none()
    {
        var given = await Given.Council(host);
        await LessOften(given);
        using var femi = await host.As(given.Femi);
        var opened = await femi.Open(Outside(given));
        foreach (var person in new[] { given.Ben, given.Amara, given.Carys, given.Dilys })
        {
            using var other = await host.As(person);
            (await other.Open(Outside(given))).Status.ShouldBe(HttpStatusCode.NotFound);
        }

        await GivenAgreements.Signed(
            host,
            given,
            new(2026, 9, 3),
            "Ben has a course on Thursdays",
            ("how-often", "8")
        );
        var page = await femi.Press(opened, "Save your answer", ("Answer", "agree"));

        page.Text.ShouldContain("The two have signed something new since you opened this page");
        page.Text.ShouldContain("Ben has a course on Thursdays");
    }

    private Task LessOften(Given given) =>
        GivenAgreements.Signed(
            host,
            given,
            Spring,
            "Ben works two days a week",
            ("how-often", "6")
        );

    private static string Outside(Given given) => $"{GivenAgreements.PathOf(given)}/outside";

    [Fact]
    public async Task A_line_manager_who_does_not_supervise_sees_the_dates_and_no_reason()
    {
        var given = await Given.Council(host);
        var instead = Guid.CreateVersion7();
        await using (var db = host.Open())
        {
            db.AttachRange(given.Dilys, given.Ben, given.Amara);
            db.Add(
                new Supervision(
                    given.Dilys,
                    given.Ben,
                    "supervision",
                    new(2026, 1, 5),
                    given.Amara,
                    host.Clock.Now,
                    lineManaged: false,
                    "Practice educator",
                    instead
                )
            );
            await db.SaveChangesAsync();
        }

        await GivenAgreements.Signed(
            host,
            given.Northmere.Id,
            instead,
            Spring,
            "Ben works two days a week",
            ("how-often", "6")
        );
        using var amara = await host.As(given.Amara);

        var page = await amara.Open($"/supervision/{instead}/agreement");

        page.Text.ShouldContain("Version 1, signed by both on 5 March 2026");
        page.Text.ShouldContain("They gave a reason, which senior managers see");
        page.Html.ShouldNotContain("two days a week");
        page.LinkTo("Read the agreement").ShouldBeNull();
    }

    [Fact]
    public async Task Those_outside_the_two_change_nothing_and_strangers_find_nothing()
    {
        var given = await Given.Council(host);
        await GivenAgreements.Signed(host, given, Spring);
        await GivenAgreements.Draft(host, given);
        var path = GivenAgreements.PathOf(given);
        using var femi = await host.As(given.Femi);
        string[] pages =
        [
            $"{path}/edit",
            $"{path}/edit/support",
            $"{path}/why",
            $"{path}/sign",
            $"{path}/review",
            $"{path}/versions",
            $"{path}/versions/1",
            $"{path}/compare?from=1&to=1",
        ];
        foreach (var page in pages)
        {
            (await femi.Open(page)).Status.ShouldBe(HttpStatusCode.Forbidden, page);
        }

        foreach (var stranger in new[] { given.Carys, given.Idris, given.Dilys })
        {
            using var visitor = await host.As(stranger);
            foreach (var page in pages.Prepend(path))
            {
                (await visitor.Open(page)).Status.ShouldBe(HttpStatusCode.NotFound, page);
            }
        }
    }

    [Fact]
    public async Task Of_a_supervision_that_ended_the_agreement_stays_to_be_read()
    {
        var given = await Given.Council(host);
        await GivenAgreements.Signed(host, given, Spring);
        await using (var db = host.Open())
        {
            var supervision = await db.Supervisions.FirstAsync(s => s.Id == given.Supervision.Id);
            supervision.End(given.Amara, new(2026, 11, 20), "Ben moved", host.Clock.Now);
            await db.SaveChangesAsync();
        }

        using var ben = await host.As(given.Ben);
        using var amara = await host.As(given.Amara);
        var page = await ben.Open(GivenAgreements.PathOf(given));
        page.Text.ShouldContain("We agreed this on seeking-help.");
        page.LinkTo("Start a review").ShouldBeNull();
        (await ben.Open($"{GivenAgreements.PathOf(given)}/review")).Text.ShouldContain("has ended");
        page = await amara.Open(GivenAgreements.PathOf(given));
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Html.ShouldNotContain("We agreed this on");
    }

    [Fact]
    public async Task No_page_asks_more_than_six_statements_or_weighs_more_than_sixty_kilobytes()
    {
        var given = await Given.Council(host);
        await GivenAgreements.Signed(host, given, Spring);
        await GivenAgreements.Signed(host, given, new(2026, 9, 3), null, ("where", "Room 7"));
        await GivenAgreements.Draft(host, given);
        var path = GivenAgreements.PathOf(given);
        using var ben = await host.As(given.Ben);
        using var femi = await host.As(given.Femi);
        await ben.Open(path);
        foreach (
            var (who, page) in new[]
            {
                (ben, path),
                (ben, $"{path}/edit"),
                (ben, $"{path}/edit/arrangements"),
                (ben, $"{path}/sign"),
                (ben, $"{path}/versions"),
                (ben, $"{path}/versions/1"),
                (ben, $"{path}/compare?from=1&to=2"),
                (femi, path),
            }
        )
        {
            host.Statements.Clear();
            var opened = await who.Open(page);
            opened.Status.ShouldBe(HttpStatusCode.OK, page);
            host.Statements.All.Count.ShouldBeLessThanOrEqualTo(
                6,
                $"{page}\n{string.Join("\n\n", host.Statements.All)}"
            );
            opened.Html.Length.ShouldBeLessThan(60_000, page);
        }
    }

    private async Task AgreeAll(Visitor visitor, Given given)
    {
        var path = GivenAgreements.PathOf(given);
        foreach (var area in TestPolicy.Policy.Agreement.Areas)
        {
            var page = await visitor.Open($"{path}/edit/{area.Key}");
            await visitor.Press(
                page,
                "Save and go on",
                [.. area.Questions.SelectMany(AreaPageTests.Typed)]
            );
        }
    }
}
