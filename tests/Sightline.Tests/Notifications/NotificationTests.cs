using Microsoft.EntityFrameworkCore;
using Sightline.Notifications;
using Sightline.People;
using Sightline.Tests.Sessions;

namespace Sightline.Tests.Notifications;

/// <summary>The two hear of a limit before it, whom the policy names hears of it after, and everybody once.</summary>
public sealed class NotificationTests(TestHost host) : IClassFixture<TestHost>
{
    private DateOnly Today => Clock.LocalDay(host.Clock.Now);

    /// <summary>The council's longest time between sessions is 6 weeks, its absolute limit 2 months.</summary>
    private async Task<Given> MetDaysAgo(int days)
    {
        var given = await Given.Council(host);
        await given.Kept(host, given.Held(Today.AddDays(-days)));
        return given;
    }

    [Fact]
    public async Task The_two_are_told_a_week_before_the_limit_and_nobody_else()
    {
        var given = await MetDaysAgo(36);

        await Tell();
        await Tell();

        (await ToldIn(given)).ShouldBe(
            [(given.Ben.Id, NotificationStep.Ahead), (given.Amara.Id, NotificationStep.Ahead)],
            ignoreOrder: true
        );
        using var ben = await host.As(given.Ben);
        (await ben.Open("/today")).Text.ShouldContain("You have 1 new notification");
        var page = await ben.Open("/notifications");
        page.Text.ShouldContain(
            $"You and Amara Obi have not met since {Words.Day(Today.AddDays(-36))}"
        );
        page.Text.ShouldContain(
            $"The policy's limit is 6 weeks, on {Words.Day(Today.AddDays(6))} (section 5)."
        );
        page.LinkTo("Book a session").ShouldBe($"/supervision/{given.Supervision.Id}/book");
    }

    [Fact]
    public async Task Nobody_is_warned_while_there_is_time_or_a_session_is_booked_before_the_limit()
    {
        var early = await MetDaysAgo(30);
        var booked = await MetDaysAgo(36);
        await booked.Kept(host, booked.Planned(Today.AddDays(3)));

        await Tell();

        (await ToldIn(early)).ShouldBeEmpty();
        (await ToldIn(booked)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Past_the_limit_the_senior_manager_is_told_and_both_see_that()
    {
        var given = await MetDaysAgo(43);

        await Tell();

        (await ToldIn(given))
            .Select(t => t.Person)
            .ShouldBe([given.Ben.Id, given.Amara.Id, given.Femi.Id], ignoreOrder: true);
        using var amara = await host.As(given.Amara);
        var both = await amara.Open("/notifications");
        both.Text.ShouldContain("Both of you answer for this. Also told: Senior manager.");
        using var femi = await host.As(given.Femi);
        var page = await femi.Open("/notifications");
        page.Text.ShouldContain("Ben Hughes and Amara Obi have not met since");
        page.LinkTo("See the dates").ShouldBe($"/supervision/{given.Supervision.Id}/monitoring");
    }

    [Fact]
    public async Task Past_the_absolute_limit_whoever_holds_the_role_that_the_policy_names_is_told_and_sees_no_more()
    {
        var given = await MetDaysAgo(64);
        await using (var db = host.Open())
        {
            db.Add(new RoleHeld(given.Idris, "divisional-director", host.Clock.Now));
            await db.SaveChangesAsync();
        }

        await Tell();

        (await ToldIn(given)).ShouldContain((given.Idris.Id, NotificationStep.Breached));
        using var idris = await host.As(given.Idris);
        var page = await idris.Open("/notifications");
        page.Text.ShouldContain("limit is 2 months");
        page.LinkTo("See the dates").ShouldBeNull();
        (await idris.Open($"/supervision/{given.Supervision.Id}/monitoring")).Status.ShouldBe(
            System.Net.HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task A_new_gap_is_told_anew_and_leave_keeps_the_clock_still()
    {
        var given = await MetDaysAgo(40);
        await Tell();
        await given.Kept(host, given.Held(Today.AddDays(-36)));
        var away = await MetDaysAgo(43);
        await using (var db = host.Open())
        {
            db.Attach(away.Ben);
            db.Add(new Leave(away.Ben, Today.AddDays(-5), Today.AddDays(30), "sickness"));
            await db.SaveChangesAsync();
        }

        await Tell();

        (await ToldIn(given)).Count.ShouldBe(4);
        (await ToldIn(away)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_read_is_new_no_more_and_strangers_are_told_nothing()
    {
        var given = await MetDaysAgo(36);
        await Tell();
        using var ben = await host.As(given.Ben);

        await ben.Press(await ben.Open("/notifications"), "Mark all as read");

        (await ben.Open("/today")).Text.ShouldNotContain("new notification");
        (await ben.Open("/notifications")).Text.ShouldContain("have not met since");
        using var carys = await host.As(given.Carys);
        (await carys.Open("/notifications")).Text.ShouldContain("You are up to date.");
        using var amara = await host.As(given.Amara);
        (await amara.Open("/today")).Text.ShouldContain("new notification");
    }

    [Fact]
    public async Task Two_nodes_at_once_tell_it_once()
    {
        var given = await MetDaysAgo(36);

        await Task.WhenAll(Tell(), Tell());

        (await ToldIn(given)).Count.ShouldBe(2);
    }

    private async Task Tell()
    {
        await using var db = host.Open();
        await Telling.Everybody(db, host.Clock.Now);
    }

    private async Task<List<(Guid Person, NotificationStep Step)>> ToldIn(Given given)
    {
        await using var db = host.Open();
        var told = await db
            .Notifications.Where(n => n.SupervisionId == given.Supervision.Id)
            .ToListAsync();
        return told.ConvertAll(n => (n.PersonId, n.Step));
    }
}
