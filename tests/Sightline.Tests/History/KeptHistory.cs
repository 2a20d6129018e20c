using Microsoft.EntityFrameworkCore;
using Sightline.Data;
using Sightline.History;
using Sightline.History.Verifying;
using Sightline.Tests.Records;

namespace Sightline.Tests.History;

/// <summary>A council with a signed record and what two people did and read on the way, sealed, with a checkpoint in the database and one outside.</summary>
public sealed class KeptHistory : TestHost
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("sightline-history-").FullName;

    public string KeyFile => Path.Combine(Folder, CheckpointKey.FileName);
    public CheckpointFile Outside { get; private set; } = null!;
    internal Given Given { get; private set; } = null!;
    internal Guid SessionId { get; private set; }

    public async Task Live()
    {
        if (Outside is not null)
        {
            return;
        }

        using var desk = await Desk.Of(this);
        await desk.Write("duty", "Eleven days without leave.");
        await desk.SignedByBoth();
        (await desk.Ben.Open(desk.Path("view"))).Status.ShouldBe(System.Net.HttpStatusCode.OK);
        await desk.Press(desk.Amara, "addendum", "Add to the record", ("Text", "Said on the day."));
        (Given, SessionId) = (desk.Given, desk.Id);
        Outside = await Sign();
    }

    public async Task<CheckpointFile> Sign()
    {
        await using var db = Open();
        var signed = await Checkpoints.Sign(db, KeyFile, Clock.Now);
        using var key = CheckpointKey.Open(KeyFile);
        return CheckpointFile.Of(key.Public, signed);
    }

    public Task<Verification> Verify(SightlineDb db, bool withOutside = true) =>
        Verifier.Verify(db, Outside.Key, withOutside ? [Outside] : []);

    /// <summary>What is found once somebody did this to the database, whose own protection they took away. It is all undone afterwards.</summary>
    public async Task<Verification> After(Func<SightlineDb, Task> deed, bool withOutside = true)
    {
        await using var db = Open();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await Unprotect(db);
        await deed(db);
        var found = await Verify(db, withOutside);
        await transaction.RollbackAsync();
        return found;
    }

    private static async Task Unprotect(SightlineDb db)
    {
        foreach (var table in Unchangeable.Tables)
        {
            foreach (var what in new[] { "keeps", "stays" })
            {
                var sql = TestDatabase.IsPostgres
                    ? $"ALTER TABLE \"{table}\" DISABLE TRIGGER \"{table}_{what}\""
                    : $"DROP TRIGGER \"{table}_{what}\"";
                await db.Database.ExecuteSqlRawAsync(sql);
            }
        }
    }
}
