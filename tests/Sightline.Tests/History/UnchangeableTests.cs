using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Sightline.Cli;
using Sightline.Data;
using Sightline.History;

namespace Sightline.Tests.History;

/// <summary>The database itself says no, to whoever asks.</summary>
public sealed class UnchangeableTests(KeptHistory kept) : IClassFixture<KeptHistory>
{
    [Theory]
    [InlineData("UPDATE \"History\" SET \"Why\" = 'because'")]
    [InlineData("DELETE FROM \"History\"")]
    [InlineData("UPDATE \"HistorySeals\" SET \"Position\" = \"Position\" + 1000")]
    [InlineData("DELETE FROM \"HistorySeals\"")]
    [InlineData("DELETE FROM \"HistoryCheckpoints\"")]
    [InlineData("UPDATE \"RecordSharing\" SET \"Text\" = ''")]
    [InlineData("UPDATE \"RecordSignature\" SET \"Comment\" = ''")]
    [InlineData("DELETE FROM \"RecordSignature\"")]
    [InlineData("UPDATE \"Addendum\" SET \"Text\" = ''")]
    [InlineData("DELETE FROM \"Records\"")]
    public async Task What_is_kept_is_neither_changed_nor_deleted(string deed)
    {
        await kept.Live();
        await using var db = kept.Open();

        await Should.ThrowAsync<DbException>(() => db.Database.ExecuteSqlRawAsync(deed));
    }

    [Fact]
    public async Task Every_protected_table_is_one_that_there_is()
    {
        await using var db = kept.Open();
        var tables = db.Model.GetEntityTypes().Select(e => e.GetTableName()).ToList();

        Unchangeable.Tables.ShouldBeSubsetOf(tables!);
        (await Unchangeable.Unprotected(db, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Migrate_puts_a_protection_back_that_somebody_took_away()
    {
        await using var db = kept.Open();
        var takeAway = TestDatabase.IsPostgres
            ? "DROP TRIGGER \"History_stays\" ON \"History\""
            : "DROP TRIGGER \"History_stays\"";
        await db.Database.ExecuteSqlRawAsync(takeAway);
        (await Unchangeable.Unprotected(db, default)).ShouldBe(["History"]);

        var code = await CommandLine.Run(
            ["migrate", "--data", kept.Folder, "--database", kept.Database.Connection],
            TextWriter.Null,
            TextWriter.Null
        );

        code.ShouldBe(CommandLine.Done);
        (await Unchangeable.Unprotected(db, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Retention_takes_out_what_it_declared_and_the_log_still_stands()
    {
        await kept.Live();
        await using var db = kept.Open();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var line = await db.History.FirstAsync(h =>
            h.AgencyId == kept.Given.Northmere.Id && h.Act == "session-held"
        );
        db.Add(new Removal(kept.Given.Idris, line.Id, "Kept for 75 years", kept.Clock.Now));
        await db.SaveChangesAsync();

        await db.History.Where(h => h.Id == line.Id).ExecuteDeleteAsync();
        var found = await kept.Verify(db);

        found.Problems.ShouldBeEmpty();
        found.Removed.ShouldBe(1);
        await Should.ThrowAsync<DbException>(() =>
            db.Removals.Where(r => r.Id == line.Id).ExecuteDeleteAsync()
        );
    }
}
