using Microsoft.EntityFrameworkCore;
using Sightline.Accounts;
using Sightline.Compliance;
using Sightline.Data;
using Sightline.People;
using Sightline.Records;
using Sightline.Sessions;
using Sightline.Supervisions;
using Sightline.Tests.Agreements;

namespace Sightline.Tests.Compliance;

/// <summary>Whatever people do, in whatever order: the rows kept with each act are those that a rebuild from the facts gives.</summary>
public sealed class StandingActsTests(TestHost host) : IClassFixture<TestHost>
{
    private const int Acts = 40;
    private static readonly DateOnly Today = new(2026, 11, 26);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(8)]
    public async Task Kept_rows_equal_a_rebuild_after_any_acts(int seed)
    {
        var given = await Given.Council(host);
        var random = new Random(seed);
        var done = new List<string>();
        for (var n = 0; n < Acts; n++)
        {
            await using (var db = host.Open())
            {
                var act = random.Next(14);
                try
                {
                    await Do(act, db, given, random);
                    done.Add($"{act}");
                }
                catch (RefusedException refused)
                {
                    done.Add($"{act} refused: {refused.Message}");
                    continue;
                }
            }

            var kept = await Rows(given);
            await using (var db = host.Open())
            {
                await StandingKeeper.Rebuild(db, given.Northmere.Id);
            }

            (await Rows(given)).ShouldBe(kept, string.Join("; ", done));
        }

        done.Count(d => !d.Contains("refused", StringComparison.Ordinal))
            .ShouldBeGreaterThan(Acts / 2);
    }

    private async Task Do(int act, SightlineDb db, Given given, Random random)
    {
        var at = host.Clock.Now;
        var supervisions = await db
            .Supervisions.Where(s => s.SuperviseeId == given.Ben.Id)
            .OrderBy(s => s.Id)
            .ToListAsync();
        var supervision = Any(supervisions, random)!;
        var sessions = await db
            .Sessions.Where(s => s.SuperviseeId == given.Ben.Id)
            .OrderBy(s => s.Id)
            .ToListAsync();
        var amara = await db.People.SingleAsync(p => p.Id == given.Amara.Id);
        var ben = await db.People.SingleAsync(p => p.Id == given.Ben.Id);
        switch (act)
        {
            case 0 or 1:
                db.Add(Planned(supervision, Today.AddDays(random.Next(-400, 60)), random, at));
                break;
            case 2 or 3 or 4:
                Any(sessions, random)?.Hold(amara, at);
                break;
            case 5:
                Any(sessions, random)?.CallOff(amara, null, "sickness", null, null, at);
                break;
            case 6:
                Any(sessions, random)
                    ?.Move(
                        Today.AddDays(random.Next(0, 60)),
                        new TimeOnly(9, 0),
                        "Room 5",
                        amara,
                        null,
                        "workload",
                        null,
                        at
                    );
                break;
            case 7:
                if (
                    Any(sessions.FindAll(s => s.Held), random) is { } held
                    && !await db.Records.AnyAsync(r => r.SessionId == held.Id)
                )
                {
                    db.Add(new SessionRecord(held, given.Policy.Id, amara, at));
                }

                break;
            case 8 or 9:
                await Write(db, amara, ben, random, at);
                break;
            case 10:
                if (
                    await db.Leaves.FirstOrDefaultAsync(l => l.PersonId == ben.Id) is { } leave
                    && random.Next(2) == 0
                )
                {
                    db.Remove(leave);
                }
                else
                {
                    var from = Today.AddDays(random.Next(-200, 30));
                    db.Add(new Leave(ben, from, from.AddDays(random.Next(60)), "sickness"));
                }

                break;
            case 11:
                ben.Group = ben.Group is null ? "social-worker" : null;
                break;
            case 12:
                await GivenAgreements.Signed(
                    host,
                    ben.AgencyId,
                    supervision.Id,
                    Clock.LocalDay(at),
                    null
                );
                return;
            default:
                supervisions
                    .Single(s => s.Lasts)
                    .End(amara, Today.AddDays(-random.Next(100)), "Moved team", at);
                await db.SaveChangesAsync();
                db.Add(
                    new Supervision(
                        amara,
                        ben,
                        "supervision",
                        Today.AddDays(-random.Next(100)),
                        amara,
                        at,
                        lineManaged: true
                    )
                );
                break;
        }

        await db.SaveChangesAsync();
    }

    private static async Task Write(
        SightlineDb db,
        Person amara,
        Person ben,
        Random random,
        DateTime at
    )
    {
        var records = await db
            .Records.Include(r => r.Sharings)
            .Include(r => r.Signatures)
            .Include(r => r.Supervision)
            .AsSplitQuery()
            .Where(r => r.SuperviseeId == ben.Id)
            .OrderBy(r => r.Id)
            .ToListAsync();
        if (Any(records, random) is not { } record)
        {
            return;
        }

        switch (random.Next(3))
        {
            case 0:
                record.Share(amara, $"{random.Next(3)}", $"{random.Next(3)}", at);
                break;
            case 1:
                record.Sign(
                    ben,
                    record.Supervision!,
                    "I confirm",
                    null,
                    new(Proof.Passkey, at),
                    at
                );
                break;
            default:
                record.Sign(
                    amara,
                    record.Supervision!,
                    "I confirm",
                    null,
                    new(Proof.Passkey, at),
                    at
                );
                break;
        }
    }

    private static Session Planned(
        Supervision supervision,
        DateOnly on,
        Random random,
        DateTime at
    ) =>
        new(
            supervision,
            on,
            new TimeOnly(random.Next(9, 16), 0),
            90,
            "Room 4",
            random.Next(4) == 0 ? "unplanned" : "one-to-one",
            supervision.Supervisor!,
            at
        );

    private static T? Any<T>(List<T> things, Random random)
        where T : class => things.Count == 0 ? null : things[random.Next(things.Count)];

    private async Task<List<string>> Rows(Given given)
    {
        await using var db = host.Open();
        var rows = await db
            .Standings.AsNoTracking()
            .Include(r => r.Rules)
            .Where(r => r.AgencyId == given.Northmere.Id)
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
}
