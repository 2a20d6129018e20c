using System.Net;
using Microsoft.EntityFrameworkCore;
using Sightline.Sessions;
using Sightline.Supervisions;

namespace Sightline.Tests.Supervisions;

public sealed class ArrangementPageTests(TestHost host) : IClassFixture<TestHost>
{
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
        (await femi.Open("/today")).Text.ShouldContain("1 thing for you to agree to");
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
            await amara.Press(
                await amara.Open(SetUpVisits.PathFor(given.Dilys)),
                "Set up this supervision"
            )
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

        await femi.Ask(given.Dilys, given.Idris);

        await using var db = host.Open();
        var made = await db.Supervisions.SingleAsync(s => s.SuperviseeId == given.Dilys.Id);
        made.AwaitsSeniorManager.ShouldBeFalse();
        made.ArrangementAgreedById.ShouldBe(given.Femi.Id);
    }

    private async Task<Guid> AskForIdris(Visitor manager, Given given)
    {
        var page = await manager.Ask(given.Dilys, given.Idris);
        page.Text.ShouldContain("It begins when a senior manager agrees");
        await using var db = host.Open();
        return await db
            .Supervisions.Where(s => s.SuperviseeId == given.Dilys.Id)
            .Select(s => s.Id)
            .SingleAsync();
    }
}
