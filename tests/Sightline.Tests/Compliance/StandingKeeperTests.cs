using Microsoft.EntityFrameworkCore;
using Sightline.Compliance;
using Sightline.Data;
using Sightline.Demo;
using Sightline.People;
using Sightline.Sessions;

namespace Sightline.Tests.Compliance;

public sealed class StandingKeeperTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task A_session_that_was_held_moves_every_date_in_the_same_save()
    {
        var given = await Given.Council(host);
        var on = new DateOnly(2026, 11, 5);

        await Hold(given, on);

        await using var db = host.Open();
        var row = await db
            .Standings.Include(r => r.Rules)
            .FirstAsync(r => r.Id == given.Supervision.Id);
        var gap = row.Rules.Single(r => r.DueOn == on.AddDays(28));
        row.LastHeldOn.ShouldBe(on);
        gap.LateFromOn.ShouldBe(on.AddDays(6 * 7 + 1));
        gap.BreachedFromOn.ShouldBe(on.AddMonths(2).AddDays(1));
        gap.Clause.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_planned_session_is_next_until_it_is_called_off()
    {
        var given = await Given.Council(host);
        var id = await Plan(given, new DateOnly(2026, 12, 3));
        (await RowOf(given)).NextSessionId.ShouldBe(id);

        await using (var db = host.Open())
        {
            var session = await db.Sessions.FirstAsync(s => s.Id == id);
            session.CallOff(given.Amara, null, "room", null, null, host.Clock.Now);
            await db.SaveChangesAsync();
        }

        (await RowOf(given)).NextOn.ShouldBeNull();
    }

    [Fact]
    public async Task The_count_of_the_year_needs_no_history()
    {
        var given = await Given.Council(host);
        foreach (
            var on in new[]
            {
                new DateOnly(2025, 11, 26),
                new DateOnly(2025, 11, 27),
                new DateOnly(2026, 5, 1),
            }
        )
        {
            await Hold(given, on);
        }

        (await RowOf(given)).HeldInYearTo(new DateOnly(2026, 11, 26)).ShouldBe(2);
    }

    [Fact]
    public async Task A_leave_that_stops_the_clock_shows_as_away()
    {
        var given = await Given.Council(host);
        await using (var db = host.Open())
        {
            db.Attach(given.Ben);
            db.Add(
                new Sightline.People.Leave(
                    given.Ben,
                    new DateOnly(2026, 11, 1),
                    new DateOnly(2027, 1, 31),
                    "sickness"
                )
            );
            await db.SaveChangesAsync();
        }

        (await RowOf(given)).AwayUntilOn.ShouldBe(new DateOnly(2027, 1, 31));
    }

    [Fact]
    public async Task A_rebuild_from_the_facts_of_the_whole_demo_changes_nothing()
    {
        await using var database = await TestDatabase.Create();
        await using (var db = database.Open())
        {
            await NorthmereDemo.Create(db, host.Clock);
        }

        var kept = await Snapshot(database);
        kept.ShouldNotBeEmpty();
        await using (var db = database.Open())
        {
            await StandingKeeper.Rebuild(db, (await db.Agencies.FirstAsync()).Id);
        }

        (await Snapshot(database)).ShouldBe(kept);
    }

    private static async Task<List<string>> Snapshot(TestDatabase database)
    {
        await using var db = database.Open();
        var rows = await db
            .Standings.AsNoTracking()
            .Include(r => r.Rules)
            .OrderBy(r => r.Id)
            .ToListAsync();
        return rows.ConvertAll(r =>
            $"{r.Id} {r.LastHeldOn} {r.NextOn} {r.NextSessionId} {r.HeldOn} {r.AgreementSignedOn} {r.AgreementReviewOn} {r.LastRecordId} "
            + $"{r.LastRecordSharedOn} {r.LastRecordSignatures} {r.AwayFromOn} {r.AwayUntilOn} {r.Ended} "
            + string.Join(
                " | ",
                r.Rules.OrderBy(j => j.Rule, StringComparer.Ordinal)
                    .Select(j =>
                        $"{j.Rule} {j.AppliesFromOn} {j.AppliesToOn} {j.SatisfiedOn} {j.DueOn} {j.LateFromOn} {j.BreachedFromOn} {j.Paused}"
                    )
            )
        );
    }

    private async Task<StandingRow> RowOf(Given given)
    {
        await using var db = host.Open();
        return await db.Standings.FirstAsync(r => r.Id == given.Supervision.Id);
    }

    private async Task<Guid> Plan(Given given, DateOnly on)
    {
        await using var db = host.Open();
        var session = await Planned(db, given, on);
        await db.SaveChangesAsync();
        return session.Id;
    }

    private async Task Hold(Given given, DateOnly on)
    {
        await using var db = host.Open();
        (await Planned(db, given, on)).Hold(given.Amara, host.Clock.Now);
        await db.SaveChangesAsync();
    }

    private async Task<Session> Planned(SightlineDb db, Given given, DateOnly on)
    {
        var supervision = await db.Supervisions.FirstAsync(s => s.Id == given.Supervision.Id);
        var session = new Session(
            supervision,
            on,
            new TimeOnly(10, 0),
            90,
            "Room 4",
            "one-to-one",
            given.Amara,
            host.Clock.Now
        );
        db.Sessions.Add(session);
        return session;
    }
}
