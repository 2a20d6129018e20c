using Microsoft.EntityFrameworkCore;
using Sightline.Data;
using Sightline.Demo;

namespace Sightline.Tests.Demo;

public sealed class NorthmereDemoTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_same_day_gives_the_same_rows()
    {
        var clock = new FakeClock();

        var once = await Everything(clock);
        var again = await Everything(clock);

        once.Count.ShouldBeGreaterThan(2_000);
        again.ShouldBe(once);
    }

    [Fact]
    public async Task On_another_day_it_is_up_to_that_day()
    {
        var clock = new FakeClock();
        clock.SetTo(new DateOnly(2027, 3, 9));

        await using var database = await TestDatabase.Create();
        await using var db = database.Open();
        await NorthmereDemo.Create(db, clock);

        var today = clock.Today;
        (await db.Sessions.AnyAsync(s => s.On == today, Cancellation)).ShouldBeTrue();
        (await db.Sessions.MaxAsync(s => s.HeldAt, Cancellation))!.Value.ShouldBeInRange(
            clock.Now.AddDays(-4),
            clock.Now
        );
        (await db.Agencies.SingleAsync(Cancellation)).SetUpAt.ShouldBe(clock.Now);
    }

    [Fact]
    public async Task Nobody_has_the_name_of_somebody_else()
    {
        await using var database = await TestDatabase.Create();
        await using var db = database.Open();
        await NorthmereDemo.Create(db, new FakeClock());

        var people = await db.People.ToListAsync(Cancellation);

        people.Count.ShouldBeInRange(38, 46);
        people.Select(p => p.Name).ShouldBeUnique();
        people.Select(p => p.FamilyName).ShouldBeUnique();
        people.Select(p => p.GivenName).ShouldBeUnique();
    }

    [Fact]
    public async Task Nothing_in_it_has_happened_later_than_now()
    {
        var clock = new FakeClock();
        await using var database = await TestDatabase.Create();
        await using var db = database.Open();
        await NorthmereDemo.Create(db, clock);

        var latest = await db.History.MaxAsync(h => h.At, Cancellation);

        latest.ShouldBeInRange(clock.Now.AddDays(-4), clock.Now);
    }

    [Fact]
    public async Task It_has_agreements_at_every_stage()
    {
        var clock = new FakeClock();
        await using var database = await TestDatabase.Create();
        await using var db = database.Open();
        await NorthmereDemo.Create(db, clock);
        var today = clock.Today;
        var questions = TestPolicy.Policy.Agreement.Questions.Count();

        var agreements = await db
            .Agreements.Include(a => a.FirstThoughts)
            .Include(a => a.Signatures)
            .Include(a => a.Reviews)
            .AsSplitQuery()
            .ToListAsync(Cancellation);
        var answered = await db
            .Agreements.Where(a => a.SignedAt != null)
            .Select(a => a.Answers.Count)
            .ToListAsync(Cancellation);

        answered.ShouldNotBeEmpty();
        answered.ShouldAllBe(count => count == questions);
        agreements.ShouldContain(a => a.Signed && a.Version > 1);
        agreements.ShouldContain(a => a.Signed && a.NextReviewOn < today);
        agreements.ShouldContain(a => a.LastReview != null);
        agreements.ShouldContain(a => a.Signed && a.WhyOutsidePolicy != null);
        agreements.ShouldContain(a => !a.Signed && a.StandingSignatures.Any());
        agreements.ShouldContain(a => !a.Signed && a.FirstThoughts.Any(t => t.SharedAt != null));
    }

    [Fact]
    public void Everybody_worth_trying_works_there()
    {
        var people = NorthmerePeople.All.Where(p => p.LeftDaysAgo is null).Select(p => p.Reference);

        NorthmereDemo.WhoToTry.Select(w => w.Reference).ShouldBeSubsetOf(people);
    }

    /// <summary>Every row of every table, keys and all, in words.</summary>
    private static async Task<List<string>> Everything(TimeProvider clock)
    {
        await using var database = await TestDatabase.Create();
        await using (var db = database.Open())
        {
            await NorthmereDemo.Create(db, clock);
        }

        await using var fresh = database.Open();
        var rows = new List<string>();
        foreach (
            var type in fresh
                .Model.GetEntityTypes()
                .Where(t => t.ClrType.Namespace!.StartsWith("Sightline", StringComparison.Ordinal))
        )
        {
            var table = await (Task<List<object>>)
                typeof(NorthmereDemoTests)
                    .GetMethod(
                        nameof(RowsOf),
                        System.Reflection.BindingFlags.NonPublic
                            | System.Reflection.BindingFlags.Static
                    )!
                    .MakeGenericMethod(type.ClrType)
                    .Invoke(null, [fresh])!;
            rows.AddRange(
                table.Select(row =>
                    $"{type.ClrType.Name} "
                    + string.Join(
                        '|',
                        type.GetProperties().Select(p => p.PropertyInfo?.GetValue(row))
                    )
                )
            );
        }

        rows.Sort(StringComparer.Ordinal);
        return rows;
    }

    private static async Task<List<object>> RowsOf<T>(SightlineDb db)
        where T : class => [.. await db.Set<T>().AsNoTracking().ToListAsync()];
}
