using System.Net;
using Microsoft.EntityFrameworkCore;
using Sightline.Tests.Records;
using Sightline.Tests.Sessions;

namespace Sightline.Tests.Supervisions;

public sealed class EndPageTests(TestHost host) : IClassFixture<TestHost>
{
    private static readonly DateOnly Today = new(2026, 11, 26);

    [Fact]
    public async Task Ending_names_what_is_open_and_never_passes_over_an_unsigned_record()
    {
        var given = await Given.Council(host);
        var session = await Held.Session(host, given, Today.AddDays(-7));
        await Held.SharedRecord(host, given, session);
        var planned = await given.Kept(host, given.Planned(Today.AddDays(14)));
        using var femi = await host.As(given.Femi);
        var path = $"/supervision/{given.Supervision.Id}/end";

        await femi.Open(path);
        host.Statements.Clear();
        var page = await femi.Open(path);
        host.Statements.All.Count.ShouldBeLessThanOrEqualTo(6);
        page.Text.ShouldContain("19 November 2026: shared, and signed by neither");
        page.Text.ShouldContain("10 December 2026");
        page = await femi.Press(page, "End this supervision", ("Why", "Ben changes teams"));
        page.Errors.ShouldBe([
            "Have the record signed first, or say that you know it stays unsigned",
        ]);
        page.ValueOf("Why").ShouldBe("Ben changes teams");
        var done = await femi.Press(page, "End this supervision", ("LeaveUnsigned", "true"));

        done.Text.ShouldContain("has ended");
        await using var db = host.Open();
        var ended = await db.Supervisions.SingleAsync(s => s.Id == given.Supervision.Id);
        (ended.EndedOn, ended.WhyEnded).ShouldBe((Today, "Ben changes teams"));
        var off = await db.Sessions.SingleAsync(s => s.Id == planned.Id);
        (off.CalledOffNote, off.CalledOffById).ShouldBe(("Ben changes teams", given.Femi.Id));
        (
            await db.History.CountAsync(h =>
                h.SupervisionId == ended.Id && h.Act == "supervision-ended"
            )
        ).ShouldBe(1);
    }

    [Fact]
    public async Task A_second_click_ends_it_once_and_another_answer_is_told_that_it_is_over()
    {
        var given = await Given.Council(host);
        using var femi = await host.As(given.Femi);
        var page = await femi.Open($"/supervision/{given.Supervision.Id}/end");
        await femi.Press(page, "End this supervision", ("Why", "Ben changes teams"));

        (
            await femi.Press(page, "End this supervision", ("Why", "Ben changes teams"))
        ).Text.ShouldContain("has ended");
        var other = await femi.Press(
            page,
            "End this supervision",
            ("Why", "Something else"),
            ("LastDay.Day", "20")
        );

        other.Errors.ShouldBe(["This supervision ended on 26 November 2026"]);
        await using var db = host.Open();
        (
            await db.History.CountAsync(h =>
                h.SupervisionId == given.Supervision.Id && h.Act == "supervision-ended"
            )
        ).ShouldBe(1);
    }

    [Fact]
    public async Task The_last_day_is_not_to_come_and_not_before_they_last_met()
    {
        var given = await Given.Council(host);
        var session = await Held.Session(host, given, Today.AddDays(-7));
        using var amara = await host.As(given.Amara);
        var page = await amara.Open($"/supervision/{given.Supervision.Id}/end");

        async Task<IEnumerable<string>> On(int day) =>
            (
                await amara.Press(
                    page,
                    "End this supervision",
                    ("LastDay.Day", $"{day}"),
                    ("LeaveUnsigned", "true"),
                    ("Why", "Ben changes teams")
                )
            ).Errors;

        (await On(27)).ShouldBe(["The last day must be today or in the past"]);
        (await On(18)).ShouldBe([
            "Amara Obi and Ben Hughes met on 19 November 2026. Enter a later day",
        ]);
        (await amara.Press(page, "End this supervision", ("LastDay.Day", ""))).Errors.ShouldContain(
            "Enter why it ends"
        );
        session.Held.ShouldBeTrue();
    }

    [Fact]
    public async Task The_supervisee_does_not_end_it()
    {
        var given = await Given.Council(host);
        using var ben = await host.As(given.Ben);

        (await ben.Open($"/supervision/{given.Supervision.Id}/end")).Status.ShouldBe(
            HttpStatusCode.Forbidden
        );
        (await ben.Open($"/supervision/{given.Supervision.Id}"))
            .LinkTo("End this supervision")
            .ShouldBeNull();
    }
}
