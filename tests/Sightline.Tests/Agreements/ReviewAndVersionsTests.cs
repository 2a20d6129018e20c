using System.Net;
using Microsoft.EntityFrameworkCore;
using Sightline.Compliance;

namespace Sightline.Tests.Agreements;

public sealed class ReviewAndVersionsTests(TestHost host) : IClassFixture<TestHost>
{
    private static readonly DateOnly Spring = new(2026, 3, 5);

    [Fact]
    public async Task One_says_that_it_stands_the_other_confirms_it_and_the_dates_move()
    {
        var given = await Given.Council(host);
        await GivenAgreements.Signed(host, given, Spring);
        var path = GivenAgreements.PathOf(given);
        using var ben = await host.As(given.Ben);
        using var amara = await host.As(given.Amara);
        var page = await ben.Open((await ben.Open(path)).LinkTo("Start a review")!);
        page.Text.ShouldContain("The policy asks for it by 26 November 2027 (appendices)");

        page = await ben.Press(page, "Say that it stands");
        page.Errors.ShouldBe(["Enter when you will look at the agreement again"]);
        page = await ben.Press(page, "Say that it stands", Day("1", "12", "2027"));
        page.Errors.ShouldHaveSingleItem().ShouldContain("by 26 November 2027");
        page.ValueOf("NextOn.Year").ShouldBe("2027");
        await ben.Press(page, "Say that it stands", Day("26", "10", "2027"));
        page = await ben.Press(page, "Say that it stands", Day("26", "10", "2027"));
        page.Text.ShouldContain("You said on 26 November 2026 that it stands");
        (await RowOf(given)).AgreementReviewOn.ShouldBe(new DateOnly(2026, 9, 5));

        page = await amara.Open($"{path}/review");
        await amara.Press(page, "Confirm that it stands");
        page = await amara.Press(page, "Confirm that it stands");

        page.Path.ShouldBe(path);
        page.Text.ShouldContain("26 November 2026. Both said that it stands.");
        var row = await RowOf(given);
        row.AgreementReviewOn.ShouldBe(new DateOnly(2027, 10, 26));
        row.Rules.Single(r => r.Rule == "agreement")
            .SatisfiedOn.ShouldBe(new DateOnly(2026, 11, 26));
        (await GivenAgreements.Latest(host, given)).Reviews.ShouldHaveSingleItem();
        await ShouldEqualARebuild(given);
    }

    [Fact]
    public async Task A_review_can_make_the_next_version_which_starts_from_the_last()
    {
        var given = await Given.Council(host);
        await GivenAgreements.Signed(host, given, Spring, null, ("seeking-help", "By phone"));
        var path = GivenAgreements.PathOf(given);
        using var ben = await host.As(given.Ben);

        var page = await ben.Press(await ben.Open($"{path}/review"), "Start version 2");

        page.Path.ShouldBe($"{path}/edit");
        (await ben.Open($"{path}/edit/support"))
            .ValueOf("Input.Answers[seeking-help].Text")
            .ShouldBe("By phone");
        page = await ben.Open(path);
        page.Text.ShouldContain("Version 2, being worked out");
        page.Text.ShouldContain("Version 1, signed by both on 5 March 2026");
        (await ben.Open($"{path}/review")).Path.ShouldBe($"{path}/edit");
    }

    [Fact]
    public async Task Versions_are_kept_and_compared_in_words()
    {
        var given = await Given.Council(host);
        var path = GivenAgreements.PathOf(given);
        using var ben = await host.As(given.Ben);
        (await ben.Open($"{path}/versions")).Text.ShouldContain("Nothing has been signed yet");
        await GivenAgreements.Signed(host, given, Spring, null, ("where", "Room 4"));
        await GivenAgreements.Signed(
            host,
            given,
            new(2026, 9, 3),
            "Ben works two days a week",
            ("where", "Room 7, with the door shut"),
            ("how-often", "6")
        );

        var page = await ben.Open($"{path}/versions");
        page.Text.ShouldContain("Every 6 weeks, for 1 hour 30 minutes");
        page.Text.ShouldContain("This is the first version");
        page.LinkTo("Earlier versions").ShouldBeNull();
        page.LinkTo("Newest versions").ShouldBeNull();
        (await ben.Open($"{path}/versions/1")).Text.ShouldContain("Room 4");
        (await ben.Open($"{path}/versions/7")).Status.ShouldBe(HttpStatusCode.NotFound);
        page = await ben.Open(page.LinkTo("Compare version 2")!);

        page.Text.ShouldContain("Where will you meet? Changed");
        page.Text.ShouldContain("Room 7, with the door shut");
        page.Text.ShouldContain("Why this differs from the policy Added");
        page.Text.ShouldContain("4 answers are different");
        page.Text.ShouldNotContain("How does the supervisee ask for help?");
    }

    [Fact]
    public async Task Many_versions_are_read_a_page_at_a_time()
    {
        var given = await Given.Council(host);
        for (var month = 0; month < 27; month++)
        {
            await GivenAgreements.Signed(host, given, new DateOnly(2024, 9, 5).AddMonths(month));
        }

        using var ben = await host.As(given.Ben);
        var page = await ben.Open($"{GivenAgreements.PathOf(given)}/versions");
        page.Document.QuerySelectorAll("tbody tr").Length.ShouldBe(25);
        page.Html.Length.ShouldBeLessThan(60_000);
        page = await ben.Open(page.LinkTo("Earlier versions")!);

        page.Document.QuerySelectorAll("tbody tr").Length.ShouldBe(2);
        page.Text.ShouldContain("This is the first version");
    }

    private static (string, string)[] Day(string day, string month, string year) =>
        [("NextOn.Day", day), ("NextOn.Month", month), ("NextOn.Year", year)];

    private async Task<StandingRow> RowOf(Given given)
    {
        await using var db = host.Open();
        return await db
            .Standings.Include(r => r.Rules)
            .FirstAsync(r => r.Id == given.Supervision.Id);
    }

    private async Task ShouldEqualARebuild(Given given)
    {
        var before = await RowOf(given);
        await using (var db = host.Open())
        {
            await StandingKeeper.Rebuild(db, given.Northmere.Id);
        }

        var after = await RowOf(given);
        after.AgreementReviewOn.ShouldBe(before.AgreementReviewOn);
        after
            .Rules.Select(r => (r.Rule, r.SatisfiedOn, r.DueOn))
            .ShouldBe(
                before.Rules.Select(r => (r.Rule, r.SatisfiedOn, r.DueOn)),
                ignoreOrder: true
            );
    }
}
