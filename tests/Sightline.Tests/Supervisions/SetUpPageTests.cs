using System.Net;
using Microsoft.EntityFrameworkCore;
using Sightline.People;
using Sightline.Sessions;
using Sightline.Supervisions;
using Sightline.Tests.Records;
using Sightline.Tests.Sessions;
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
            await amara.Open(PathFor(given.Dilys)),
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
        var page = await amara.Open(PathFor(given.Dilys));

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
            await amara.Open(PathFor(given.Dilys)),
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
    public async Task Somebody_other_than_the_line_manager_waits_until_a_senior_manager_agrees()
    {
        var given = await Given.Council(host);
        using var amara = await host.As(given.Amara);
        using var femi = await host.As(given.Femi);
        using var dilys = await host.As(given.Dilys);
        using var idris = await host.As(given.Idris);
        var id = await AskForIdris(amara, given);

        (await dilys.Open("/today")).Text.ShouldContain(
            "asked whether Idris Vaughan supervises you"
        );
        (await femi.Open("/today")).Text.ShouldContain("1 arrangement for you to agree to");
        var list = await femi.Open("/supervision/to-agree");
        list.Text.ShouldContain("Idris is the practice educator");
        (
            await femi.Press(await femi.Open($"/supervision/{id}/arrangement"), "Save your answer")
        ).Errors.ShouldBe(["Select whether you agree"]);
        var done = await femi.Press(
            await femi.Open(list.LinkTo("Answer")!),
            "Save your answer",
            ("Answer", DecideModel.Agree)
        );

        done.Text.ShouldContain("You have agreed");
        done.Text.ShouldContain("Nothing waits for you");
        (await dilys.Open("/today")).Text.ShouldContain(
            "Femi Ade agreed that Idris Vaughan supervises you"
        );
        (await idris.Open("/today")).Text.ShouldContain(
            "Femi Ade agreed that you supervise Dilys Wren"
        );
        await using var db = host.Open();
        var made = await db.Supervisions.SingleAsync(s => s.Id == id);
        made.ArrangementAgreedById.ShouldBe(given.Femi.Id);
        Session.WhyNotBook(made, given.Dilys).ShouldBeNull();
    }

    [Fact]
    public async Task A_senior_manager_who_does_not_agree_says_why_and_the_two_read_it()
    {
        var given = await Given.Council(host);
        using var amara = await host.As(given.Amara);
        using var femi = await host.As(given.Femi);
        using var dilys = await host.As(given.Dilys);
        using var idris = await host.As(given.Idris);
        var id = await AskForIdris(amara, given);
        var page = await femi.Open($"/supervision/{id}/arrangement");

        (
            await femi.Press(page, "Save your answer", ("Answer", DecideModel.DoNotAgree))
        ).Errors.ShouldBe(["Enter why you do not agree. The two will read it"]);
        await femi.Press(
            page,
            "Save your answer",
            ("Answer", DecideModel.DoNotAgree),
            ("Why", "Amara has the time from January.")
        );

        foreach (var visitor in new[] { dilys, idris })
        {
            var today = await visitor.Open("/today");
            today.Text.ShouldContain("Femi Ade did not agree");
            today.Text.ShouldContain("Amara has the time from January.");
        }

        (await dilys.Open("/supervision")).Text.ShouldContain("A senior manager did not agree");
        (
            await amara.Press(await amara.Open(PathFor(given.Dilys)), "Set up this supervision")
        ).Text.ShouldContain("Dilys Wren has a supervisor");
    }

    [Fact]
    public async Task An_answer_that_comes_second_is_told_who_was_quicker()
    {
        var given = await Given.Council(host);
        using var amara = await host.As(given.Amara);
        using var femi = await host.As(given.Femi);
        var id = await AskForIdris(amara, given);
        var stale = await femi.Open($"/supervision/{id}/arrangement");
        await femi.Press(stale, "Save your answer", ("Answer", DecideModel.Agree));

        var page = await femi.Press(
            stale,
            "Save your answer",
            ("Answer", DecideModel.DoNotAgree),
            ("Why", "Not now")
        );

        page.Errors.Single().ShouldStartWith("A senior manager agreed to this on 26 November 2026");
        await using var db = host.Open();
        (await db.Supervisions.SingleAsync(s => s.Id == id)).Lasts.ShouldBeTrue();
    }

    [Fact]
    public async Task Only_somebody_above_the_line_manager_answers()
    {
        var given = await Given.Council(host);
        using var amara = await host.As(given.Amara);
        var id = await AskForIdris(amara, given);

        foreach (
            var (person, status) in new[]
            {
                (given.Amara, HttpStatusCode.Forbidden),
                (given.Dilys, HttpStatusCode.Forbidden),
                (given.Idris, HttpStatusCode.Forbidden),
                (given.Ben, HttpStatusCode.NotFound),
                (given.Carys, HttpStatusCode.NotFound),
            }
        )
        {
            using var visitor = await host.As(person);
            (await visitor.Open($"/supervision/{id}/arrangement")).Status.ShouldBe(
                status,
                person.Name
            );
        }
    }

    [Fact]
    public async Task A_senior_manager_who_sets_it_up_has_agreed_to_it()
    {
        var given = await Given.Council(host);
        using var femi = await host.As(given.Femi);

        await Ask(femi, given.Dilys, given.Idris);

        await using var db = host.Open();
        var made = await db.Supervisions.SingleAsync(s => s.SuperviseeId == given.Dilys.Id);
        made.AwaitsSeniorManager.ShouldBeFalse();
        made.ArrangementAgreedById.ShouldBe(given.Femi.Id);
    }

    [Fact]
    public async Task What_cannot_be_is_said_in_words()
    {
        var given = await Given.Council(host);
        await Change(db => db.People.Single(p => p.Id == given.Idris.Id).Leave(Today.AddDays(-3)));
        using var amara = await host.As(given.Amara);
        using var femi = await host.As(given.Femi);

        (await Ask(amara, given.Dilys, given.Dilys)).Errors.ShouldBe([
            "Nobody supervises themself. Choose somebody else",
        ]);
        (await Ask(amara, given.Dilys, given.Idris)).Errors.ShouldBe([
            "Idris Vaughan left on 23 November 2026",
        ]);
        (await Ask(femi, given.Amara, given.Ben)).Errors.ShouldBe([
            "Amara Obi supervises Ben Hughes, so Ben Hughes cannot supervise Amara Obi",
        ]);
        (await Ask(femi, given.Amara, given.Dilys))
            .Errors.Single()
            .ShouldContain("nobody stands above Femi Ade");
        (
            await amara.Press(await amara.Open(PathFor(given.Ben)), "Set up this supervision")
        ).Errors.ShouldBe(["Amara Obi supervises Ben Hughes already, since 2 September 2024"]);
        (await Ask(amara, given.Dilys, given.Carys)).Errors.ShouldBe([
            "Select somebody from the list",
        ]);
    }

    [Fact]
    public async Task Taking_over_ends_the_other_the_day_before_and_calls_off_what_it_had_planned()
    {
        var given = await Given.Council(host);
        var planned = await given.Kept(host, given.Planned(Today.AddDays(7)));
        await Held.Session(host, given, Today.AddDays(-7));
        using var femi = await host.As(given.Femi);

        var page = await Ask(femi, given.Ben, given.Idris);
        page.Errors.ShouldBe(
            [
                "Amara Obi supervises Ben Hughes now. Say that this ends before the new supervision begins",
                "Have the record signed first, or say that you know it stays unsigned",
            ],
            ignoreOrder: true
        );
        page.Text.ShouldContain("19 November 2026: not written up");
        await femi.Press(
            page,
            "Set up this supervision",
            ("HandOver", "true"),
            ("LeaveUnsigned", "true")
        );

        await using var db = host.Open();
        var before = await db.Supervisions.SingleAsync(s => s.Id == given.Supervision.Id);
        before.EndedOn.ShouldBe(Today.AddDays(-1));
        before.WhyEnded.ShouldBe("Idris Vaughan takes over");
        var off = await db.Sessions.SingleAsync(s => s.Id == planned.Id);
        off.CalledOff.ShouldBeTrue();
        off.CalledOffNote.ShouldBe("Idris Vaughan takes over");
        (
            await db.Supervisions.SingleAsync(s =>
                s.SuperviseeId == given.Ben.Id && s.EndedOn == null
            )
        ).SupervisorId.ShouldBe(given.Idris.Id);
    }

    [Fact]
    public async Task A_handover_that_waits_for_a_senior_manager_ends_the_other_only_when_it_is_agreed()
    {
        var given = await Given.Council(host);
        using var amara = await host.As(given.Amara);
        using var femi = await host.As(given.Femi);
        var page = await Ask(amara, given.Ben, given.Idris);
        await amara.Press(page, "Set up this supervision", ("HandOver", "true"));
        await using (var db = host.Open())
        {
            (
                await db.Supervisions.SingleAsync(s => s.Id == given.Supervision.Id)
            ).Lasts.ShouldBeTrue();
        }

        var list = await femi.Open("/supervision/to-agree");
        var question = await femi.Open(list.LinkTo("Answer")!);
        question.Text.ShouldContain("Amara Obi supervises Ben Hughes now. If you agree, that ends");
        await femi.Press(question, "Save your answer", ("Answer", DecideModel.Agree));

        await using var after = host.Open();
        var before = await after.Supervisions.SingleAsync(s => s.Id == given.Supervision.Id);
        before.EndedOn.ShouldBe(Today.AddDays(-1));
    }

    [Fact]
    public async Task A_handover_cannot_be_before_they_last_met_or_further_ahead_than_tomorrow()
    {
        var given = await Given.Council(host);
        await Held.Session(host, given, Today.AddDays(-7));
        using var femi = await host.As(given.Femi);

        (await Ask(femi, given.Ben, given.Idris, Today.AddDays(-10))).Errors.ShouldContain(
            "Amara Obi and Ben Hughes met on 19 November 2026. Enter a later day"
        );
        (await Ask(femi, given.Ben, given.Idris, Today.AddDays(20)))
            .Errors.Single()
            .ShouldContain("Come back on 15 December 2026 to hand over");
    }

    [Fact]
    public async Task The_database_refuses_a_second_supervisor_in_one_stream()
    {
        var given = await Given.Council(host);
        await using var db = host.Open();
        db.AttachRange(given.Femi, given.Ben);
        db.Add(
            new Supervision(
                given.Femi,
                given.Ben,
                "supervision",
                Today,
                given.Femi,
                host.Clock.Now,
                lineManaged: true
            )
        );

        (await db.TrySave(TestContext.Current.CancellationToken)).ShouldBe(
            Sightline.Data.Saving.AlreadyThere
        );
    }

    [Fact]
    public async Task An_administrator_sets_up_from_a_persons_page_and_sees_no_content()
    {
        var given = await Given.Council(host);
        await Held.Session(host, given, Today.AddDays(-7));
        using var idris = await host.As(given.Idris);

        var person = await idris.Open($"/admin/people/{given.Ben.Id}");
        person.Text.ShouldContain("Amara Obi");
        var page = await Ask(idris, given.Ben, given.Dilys);
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
        (await amara.Open(PathFor(given.Femi))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await amara.Open(PathFor(given.Carys))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await idris.Open(PathFor(given.Carys))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_pages_keep_to_six_statements()
    {
        var given = await Given.Council(host);
        using var amara = await host.As(given.Amara);
        using var femi = await host.As(given.Femi);
        var page = await Ask(amara, given.Ben, given.Idris);
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
                PathFor(given.Dilys),
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

    private static string PathFor(Person person) => $"/supervision/new?person={person.Id}";

    private async Task<Guid> AskForIdris(Visitor manager, Given given)
    {
        var page = await Ask(manager, given.Dilys, given.Idris);
        page.Text.ShouldContain("It begins when a senior manager agrees");
        await using var db = host.Open();
        return await db
            .Supervisions.Where(s => s.SuperviseeId == given.Dilys.Id)
            .Select(s => s.Id)
            .SingleAsync();
    }

    private static async Task<VisitedPage> Ask(
        Visitor manager,
        Person supervisee,
        Person supervisor,
        DateOnly? from = null
    )
    {
        var on = from ?? Today;
        return await manager.Press(
            await manager.Open(PathFor(supervisee)),
            "Set up this supervision",
            ("Who", NewModel.Else),
            ("SupervisorId", supervisor.Id.ToString()),
            ("Why", "Idris is the practice educator"),
            ("From.Day", $"{on.Day}"),
            ("From.Month", $"{on.Month}"),
            ("From.Year", $"{on.Year}")
        );
    }

    private async Task Change(Action<Sightline.Data.SightlineDb> change)
    {
        await using var db = host.Open();
        change(db);
        await db.SaveChangesAsync();
    }
}
