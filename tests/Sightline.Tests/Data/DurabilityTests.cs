using Microsoft.EntityFrameworkCore;

namespace Sightline.Tests.Data;

public sealed class DurabilityTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task An_answered_save_is_on_the_disk()
    {
        await using var db = host.Open();

        if (TestDatabase.IsPostgres)
        {
            (
                await db
                    .Database.SqlQuery<string>(
                        $"SELECT setting AS \"Value\" FROM pg_settings WHERE name = 'synchronous_commit'"
                    )
                    .SingleAsync()
            ).ShouldBe("on");
            return;
        }

        (
            await db
                .Database.SqlQuery<string>($"SELECT journal_mode AS Value FROM pragma_journal_mode")
                .SingleAsync()
        ).ShouldBe("wal");
        (
            await db
                .Database.SqlQuery<int>($"SELECT synchronous AS Value FROM pragma_synchronous")
                .SingleAsync()
        ).ShouldBe(2);
    }

    [Fact]
    public async Task The_database_itself_refuses_a_row_that_points_into_another_agency()
    {
        var given = await Given.Council(host);
        await using var db = host.Open();

        db.Attach(given.Carys);
        db.Entry(given.Carys).Entity.TeamId = given.Team.Id;

        await Should.ThrowAsync<DbUpdateException>(() => db.SaveChangesAsync());
    }

    [Fact]
    public async Task The_model_and_the_migrations_agree()
    {
        await using var db = host.Open();

        db.Database.HasPendingModelChanges().ShouldBeFalse();
        (await db.Database.GetPendingMigrationsAsync()).ShouldBeEmpty();
    }
}
