using Microsoft.EntityFrameworkCore;
using Sightline.Supervisions;
using Sightline.Tests.Records;
using Sightline.Tests.Sessions;

namespace Sightline.Tests.Supervisions;

public sealed class HandoverPageTests(TestHost host) : IClassFixture<TestHost>
{
    private static readonly DateOnly Today = new(2026, 11, 26);

    [Fact]
    public async Task Taking_over_ends_the_other_the_day_before_and_calls_off_what_it_had_planned()
    {
        var given = await Given.Council(host);
        var planned = await given.Kept(host, given.Planned(Today.AddDays(7)));
        await Held.Session(host, given, Today.AddDays(-7));
        using var femi = await host.As(given.Femi);

        var page = await femi.Ask(given.Ben, given.Idris);
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
        var page = await amara.Ask(given.Ben, given.Idris);
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

        (await femi.Ask(given.Ben, given.Idris, Today.AddDays(-10))).Errors.ShouldContain(
            "Amara Obi and Ben Hughes met on 19 November 2026. Enter a later day"
        );
        (await femi.Ask(given.Ben, given.Idris, Today.AddDays(20)))
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
}
