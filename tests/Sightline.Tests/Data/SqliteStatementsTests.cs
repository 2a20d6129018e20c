using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Sightline.Data;

namespace Sightline.Tests.Data;

public sealed class SqliteStatementsTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task The_same_words_on_a_connection_are_prepared_once()
    {
        if (TestDatabase.IsPostgres)
        {
            return;
        }

        var seen = new SeenCommands();
        await using var db = new SqliteDb(
            (DbContextOptions<SqliteDb>)
                new DbContextOptionsBuilder<SqliteDb>()
                    .UseSightlineSqlite(host.Database.Connection)
                    .AddInterceptors(seen)
                    .Options
        );
        foreach (var name in (string[])["Northmere", "Dune"])
        {
            await db.Agencies.Where(a => a.Name == name).CountAsync();
        }

        seen.All.Count.ShouldBe(2);
        seen.All.First().ShouldBeSameAs(seen.All.Last());
        seen.Values.ShouldBe(["Northmere", "Dune"]);
    }

    [Fact]
    public async Task Many_who_save_at_once_all_find_their_save_kept()
    {
        var given = await Given.Council(host);

        await Task.WhenAll(
            Enumerable
                .Range(0, 40)
                .Select(async n =>
                {
                    await using var db = host.Open();
                    db.Add(new Sightline.Teams.Service(given.Northmere.Id, $"Service at once {n}"));
                    (await db.TrySave()).ShouldBe(Saving.Saved);
                })
        );

        await using var after = host.Open();
        (
            await after.Services.CountAsync(s =>
                s.AgencyId == given.Northmere.Id && s.Name.StartsWith("Service at once")
            )
        ).ShouldBe(40);
    }

    private sealed class SeenCommands : DbCommandInterceptor
    {
        public ConcurrentQueue<DbCommand> All { get; } = new();
        public ConcurrentQueue<object?> Values { get; } = new();

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default
        )
        {
            All.Enqueue(command);
            Values.Enqueue(command.Parameters[0].Value);
            return ValueTask.FromResult(result);
        }
    }
}
