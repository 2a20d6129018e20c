using Microsoft.EntityFrameworkCore;
using Sightline.Compliance;
using Sightline.Policies;
using Sightline.Tests.Policies;
using Sightline.Tests.Sessions;

namespace Sightline.Tests.Compliance;

/// <summary>Standing rows say by which version each day is judged, so that no job has to run at midnight.</summary>
public sealed class PolicyVersionsTests(TestHost host) : IClassFixture<TestHost>
{
    private static readonly DateOnly Last = new(2026, 10, 8);
    private static readonly DateOnly From = new(2026, 11, 23);

    [Fact]
    public async Task A_version_that_comes_into_force_between_two_sessions_judges_from_its_day()
    {
        var given = await Given.Council(host);
        await given.Kept(host, given.Held(Last));

        await Adopt(given, "longest: 8 weeks", From);

        var gaps = await GapsOf(given);
        gaps.Select(g => (g.AppliesToOn, g.LateFromOn))
            .ShouldBe([(From.AddDays(-1), Last.AddDays(43)), (null, Last.AddDays(57))]);
    }

    [Fact]
    public async Task The_team_page_asks_the_version_of_today()
    {
        var given = await Given.Council(host);
        await given.Kept(host, given.Held(Last));
        using var amara = await host.As(given.Amara);
        (await amara.Open($"/team/{given.Team.Id}")).Text.ShouldContain("0 of 1 person");

        await Adopt(given, "longest: 8 weeks", From);

        var page = await amara.Open($"/team/{given.Team.Id}");
        page.Text.ShouldContain("1 of 1 person has met within 8 weeks");
    }

    [Fact]
    public async Task A_session_held_after_the_change_leaves_only_the_new_version()
    {
        var given = await Given.Council(host);
        await given.Kept(host, given.Held(Last));
        await Adopt(given, "longest: 5 weeks", From);

        await given.Kept(host, given.Held(From.AddDays(1)));

        var gap = (await GapsOf(given)).ShouldHaveSingleItem();
        gap.AppliesFromOn.ShouldBe(From);
        gap.LateFromOn.ShouldBe(From.AddDays(1 + 35 + 1));
    }

    [Fact]
    public async Task A_rebuild_says_what_a_save_after_the_change_said()
    {
        var given = await Given.Council(host);
        await Adopt(given, "longest: 5 weeks", From);
        await given.Kept(host, given.Held(Last));
        var saved = (await GapsOf(given)).ConvertAll(g => (g.AppliesFromOn, g.LateFromOn));

        await using (var db = host.Open())
        {
            await StandingKeeper.Rebuild(db, given.Northmere.Id);
        }

        (await GapsOf(given)).ConvertAll(g => (g.AppliesFromOn, g.LateFromOn)).ShouldBe(saved);
    }

    private async Task Adopt(Given given, string figures, DateOnly from)
    {
        var reading = GivenPolicy.Read(
            $$"""
            starts_from: council-social-work
            rules: [{ id: time-between-sessions, {{figures}} }]
            """
        );
        await using var db = host.Open();
        db.Add(PolicyVersion.Adopt(given.Northmere.Id, reading, from, null, host.Clock.Now, null));
        await db.SaveChangesAsync();
        await StandingKeeper.Rebuild(db, given.Northmere.Id);
    }

    private async Task<List<RuleStanding>> GapsOf(Given given)
    {
        await using var db = host.Open();
        return await db.Set<RuleStanding>()
            .AsNoTracking()
            .Where(r =>
                r.SupervisionId == given.Supervision.Id && r.Rule == "time-between-sessions"
            )
            .OrderBy(r => r.AppliesFromOn)
            .ToListAsync();
    }
}
