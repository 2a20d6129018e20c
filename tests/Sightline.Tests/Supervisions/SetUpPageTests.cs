using System.Net;
using Microsoft.EntityFrameworkCore;
using Sightline.Tests.Records;
using NewModel = Sightline.Supervisions.NewModel;

namespace Sightline.Tests.Supervisions;

public sealed class SetUpPageTests(TestHost host) : IClassFixture<TestHost>
{
    private static readonly DateOnly Today = new(2026, 11, 26);

    [Fact]
    public async Task A_line_manager_sets_up_supervision_with_themself_and_it_begins()
    {
        var given = await Given.Council(host);
        using var amara = await host.As(given.Amara);

        var first = await amara.Open("/supervision/new");
        first.Html.ShouldContain(given.Dilys.Id.ToString());
        first.Html.ShouldNotContain(given.Carys.Id.ToString());
        var page = await amara.Press(
            await amara.Open(SetUpVisits.PathFor(given.Dilys)),
            "Set up this supervision"
        );

        page.Path.ShouldStartWith("/supervision/");
        page.Text.ShouldContain("Dilys Wren has a supervisor from 26 November 2026");
        page.Text.ShouldContain("agree how you want to work");
        await using var db = host.Open();
        var made = await db.Supervisions.SingleAsync(s => s.SuperviseeId == given.Dilys.Id);
        made.LineManaged.ShouldBeTrue();
        made.SupervisorId.ShouldBe(given.Amara.Id);
        (await db.Standings.AnyAsync(s => s.Id == made.Id)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_second_click_sets_up_one()
    {
        var given = await Given.Council(host);
        using var amara = await host.As(given.Amara);
        var page = await amara.Open(SetUpVisits.PathFor(given.Dilys));

        await amara.Press(page, "Set up this supervision");
        var again = await amara.Press(page, "Set up this supervision");

        again.Text.ShouldContain("Dilys Wren has a supervisor");
        await using var db = host.Open();
        (await db.Supervisions.CountAsync(s => s.SuperviseeId == given.Dilys.Id)).ShouldBe(1);
    }

    [Fact]
    public async Task Bad_input_is_kept_and_named()
    {
        var given = await Given.Council(host);
        using var amara = await host.As(given.Amara);

        var page = await amara.Press(
            await amara.Open(SetUpVisits.PathFor(given.Dilys)),
            "Set up this supervision",
            ("Who", NewModel.Else),
            ("SupervisorId", given.Ben.Id.ToString()),
            ("Why", " "),
            ("From.Day", ""),
            ("From.Month", ""),
            ("From.Year", "")
        );

        page.Errors.ShouldBe(
            [
                "Enter the first day",
                "Enter why it is not the line manager, so that a senior manager can agree",
            ],
            ignoreOrder: true
        );
        page.Document.QuerySelector($"option[value='{given.Ben.Id}']")!
            .HasAttribute("selected")
            .ShouldBeTrue();
    }

    [Fact]
    public async Task What_cannot_be_is_said_in_words()
    {
        var given = await Given.Council(host);
        await Change(db => db.People.Single(p => p.Id == given.Idris.Id).Leave(Today.AddDays(-3)));
        using var amara = await host.As(given.Amara);
        using var femi = await host.As(given.Femi);

        (await amara.Ask(given.Dilys, given.Dilys)).Errors.ShouldBe([
            "Nobody supervises themself. Choose somebody else",
        ]);
        (await amara.Ask(given.Dilys, given.Idris)).Errors.ShouldBe([
            "Idris Vaughan left on 23 November 2026",
        ]);
        (await femi.Ask(given.Amara, given.Ben)).Errors.ShouldBe([
            "Amara Obi supervises Ben Hughes, so Ben Hughes cannot supervise Amara Obi",
        ]);
        (await femi.Ask(given.Amara, given.Dilys))
            .Errors.Single()
            .ShouldContain("nobody stands above Femi Ade");
        (
            await amara.Press(
                await amara.Open(SetUpVisits.PathFor(given.Ben)),
                "Set up this supervision"
            )
        ).Errors.ShouldBe(["Amara Obi supervises Ben Hughes already, since 2 September 2024"]);
        (await amara.Ask(given.Dilys, given.Carys)).Errors.ShouldBe([
            "Select somebody from the list",
        ]);
    }

    [Fact]
    public async Task An_administrator_sets_up_from_a_persons_page_and_sees_no_content()
    {
        var given = await Given.Council(host);
        await Held.Session(host, given, Today.AddDays(-7));
        using var idris = await host.As(given.Idris);

        var person = await idris.Open($"/admin/people/{given.Ben.Id}");
        person.Text.ShouldContain("Amara Obi");
        var page = await idris.Ask(given.Ben, given.Dilys);
        page.Text.ShouldContain("1 record is not signed by both");
        page.Text.ShouldNotContain("19 November 2026");
        page = await idris.Press(
            page,
            "Set up this supervision",
            ("HandOver", "true"),
            ("LeaveUnsigned", "true")
        );

        page.Path.ShouldBe($"/admin/people/{given.Ben.Id}");
        page.Text.ShouldContain("waits for a senior manager to agree");
    }

    [Fact]
    public async Task A_worker_sets_up_nothing_and_nobody_sets_up_for_a_stranger()
    {
        var given = await Given.Council(host);
        using var ben = await host.As(given.Ben);
        using var amara = await host.As(given.Amara);
        using var idris = await host.As(given.Idris);

        (await ben.Open("/supervision/new")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await ben.Open("/supervision/to-agree")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await amara.Open(SetUpVisits.PathFor(given.Femi))).Status.ShouldBe(
            HttpStatusCode.NotFound
        );
        (await amara.Open(SetUpVisits.PathFor(given.Carys))).Status.ShouldBe(
            HttpStatusCode.NotFound
        );
        (await idris.Open(SetUpVisits.PathFor(given.Carys))).Status.ShouldBe(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task The_pages_keep_to_six_statements()
    {
        var given = await Given.Council(host);
        using var amara = await host.As(given.Amara);
        using var femi = await host.As(given.Femi);
        var page = await amara.Ask(given.Ben, given.Idris);
        await amara.Press(page, "Set up this supervision", ("HandOver", "true"));
        await using var db = host.Open();
        var id = await db
            .Supervisions.Where(s =>
                s.SupervisorId == given.Idris.Id && s.SuperviseeId == given.Ben.Id
            )
            .Select(s => s.Id)
            .SingleAsync(TestContext.Current.CancellationToken);

        foreach (
            var path in new[]
            {
                "/supervision/new",
                SetUpVisits.PathFor(given.Dilys),
                "/supervision/to-agree",
                $"/supervision/{id}/arrangement",
                "/today",
            }
        )
        {
            await femi.Open(path);
            host.Statements.Clear();
            (await femi.Open(path)).Status.ShouldBe(HttpStatusCode.OK);
            host.Statements.All.Count.ShouldBeLessThanOrEqualTo(6, path);
        }
    }

    private async Task Change(Action<Sightline.Data.SightlineDb> change)
    {
        await using var db = host.Open();
        change(db);
        await db.SaveChangesAsync();
    }
}
