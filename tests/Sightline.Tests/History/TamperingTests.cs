using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Sightline.Data;
using Sightline.History;
using Sightline.History.Verifying;

namespace Sightline.Tests.History;

/// <summary>
/// Somebody with the database in their hands, its triggers gone, changes the history at random places: all of it is found, and where.
/// SIGHTLINE_TAMPERINGS says how many of each kind, 1,000 for the full count.
/// </summary>
public sealed class TamperingTests(KeptHistory kept) : IClassFixture<KeptHistory>
{
    private static readonly int Tries = int.TryParse(
        Environment.GetEnvironmentVariable("SIGHTLINE_TAMPERINGS"),
        CultureInfo.InvariantCulture,
        out var tries
    )
        ? tries
        : 12;

    private readonly Random _random = new(20261126);

    [Fact]
    public async Task What_nobody_touched_is_sound()
    {
        await kept.Live();
        await using var db = kept.Open();

        var found = await kept.Verify(db);

        found.Problems.ShouldBeEmpty();
        found.Lines.ShouldBeGreaterThan(8);
        found.Signatures.ShouldBe(2);
        found.Checkpoints.ShouldBe(2);
    }

    [Theory]
    [InlineData("Act", "'session-held'")]
    [InlineData("About", "'the record of another day'")]
    [InlineData("Why", "'They asked me to'")]
    [InlineData("From", "'198.51.100.0/24'")]
    [InlineData("Fingerprint", "'0000'")]
    [InlineData("SessionId", "'00000000-0000-0000-0000-000000000000'")]
    public Task An_edit_of_any_line_is_found(string column, string value) =>
        Every(
            line =>
                $"UPDATE \"History\" SET \"{column}\" = {value} WHERE {Is(line)} AND COALESCE(CAST(\"{column}\" AS TEXT), '') <> {value}",
            line => $"line {line.Position:N0}",
            column == "SessionId" ? l => l.Session : null
        );

    [Fact]
    public Task A_line_taken_out_is_found() =>
        Every(
            line => $"DELETE FROM \"History\" WHERE {Is(line)}",
            line => $"line {line.Position:N0}"
        );

    [Fact]
    public Task A_line_taken_out_with_its_place_is_found() =>
        Every(
            line =>
                $"DELETE FROM \"History\" WHERE {Is(line)}; DELETE FROM \"HistorySeals\" WHERE {Is(line)}",
            _ => "History of"
        );

    [Fact]
    public Task Two_lines_that_change_places_are_found() =>
        Every(
            line =>
                $"UPDATE \"HistorySeals\" SET \"Position\" = -1 WHERE {Is(line)}; "
                + $"UPDATE \"HistorySeals\" SET \"Position\" = {line.Position} WHERE {Of(line)} AND \"Position\" = {line.Position + 1}; "
                + $"UPDATE \"HistorySeals\" SET \"Position\" = {line.Position + 1} WHERE {Is(line)}",
            _ => "History of",
            l => !l.Last
        );

    [Fact]
    public Task A_line_put_in_is_found() =>
        Every(
            line =>
                $"INSERT INTO \"History\" (\"AgencyId\", \"Id\", \"Act\", \"ActorId\", \"At\") SELECT \"AgencyId\", {Sql(Guid.CreateVersion7())}, \"Act\", \"ActorId\", \"At\" FROM \"History\" WHERE {Is(line)}",
            _ => "History of"
        );

    [Fact]
    public async Task A_tail_cut_off_with_everything_that_speaks_of_it_is_found_by_a_checkpoint_outside()
    {
        foreach (var line in await Some(l => l.Position > 0))
        {
            Task CutOff(SightlineDb db) => Rebuild(db, line, cutOff: true);
            (await kept.After(CutOff)).Problems.ShouldContain(p => p.What.Contains("cut off"));
        }
    }

    [Fact]
    public async Task A_history_written_anew_is_found_by_a_checkpoint_outside()
    {
        foreach (var line in await Some())
        {
            Task Fork(SightlineDb db) => Rebuild(db, line, cutOff: false);
            (await kept.After(Fork)).Problems.ShouldContain(p =>
                p.Where.Contains("checkpoint") && p.What.Contains("are not those that were signed")
            );
        }
    }

    [Theory]
    [InlineData(
        "UPDATE \"RecordSharing\" SET \"Text\" = \"Text\" || ' and more'",
        "not what was shared"
    )]
    [InlineData("UPDATE \"RecordSharing\" SET \"Fingerprint\" = 'abc'", "not what was shared")]
    [InlineData(
        "UPDATE \"RecordSignature\" SET \"Statement\" = 'I confirm nothing'",
        "not the one in the history"
    )]
    [InlineData(
        "UPDATE \"RecordSignature\" SET \"Comment\" = 'I did not mean it'",
        "not the one in the history"
    )]
    [InlineData(
        "UPDATE \"RecordSignature\" SET \"ProvedBy\" = 'passkey'",
        "not the one in the history"
    )]
    [InlineData("DELETE FROM \"RecordSignature\"", "is gone")]
    [InlineData("UPDATE \"Addendum\" SET \"Text\" = 'Never said'", "not the one in the history")]
    [InlineData("DELETE FROM \"Addendum\"", "is gone")]
    [InlineData("UPDATE \"Records\" SET \"SignedAt\" = NULL", "does not follow")]
    [InlineData(
        "UPDATE \"RecordSection\" SET \"WrittenAt\" = '2030-01-01 10:00:00'",
        "newer than the text"
    )]
    public async Task What_was_signed_is_held_beside_its_line(string deed, string words)
    {
        await kept.Live();

        var found = await kept.After(db => db.Database.ExecuteSqlRawAsync(deed));

        found.Problems.ShouldContain(p => p.Where.StartsWith("Record ") && p.What.Contains(words));
    }

    [Fact]
    public async Task Triggers_that_are_gone_are_said()
    {
        await kept.Live();

        var found = await kept.After(_ => Task.CompletedTask);

        found
            .Problems.Count(p => p.What.Contains("not protected"))
            .ShouldBe(Unchangeable.Tables.Count());
    }

    /// <summary>One deed at a time, at random lines; each must be found beside what the missing triggers are.</summary>
    private async Task Every(
        Func<SealedLine, string> deed,
        Func<SealedLine, string> where,
        Func<SealedLine, bool>? fits = null
    )
    {
        var tried = 0;
        foreach (var line in await Some(fits))
        {
            var changed = 0;
            var found = await kept.After(
                async db => changed = await db.Database.ExecuteSqlRawAsync(deed(line)),
                withOutside: false
            );
            if (changed > 0)
            {
                tried++;
                found.Problems.ShouldContain(
                    p => p.Where.Contains(where(line)),
                    $"{deed(line)}: {string.Join("; ", found.Problems)}"
                );
            }
        }

        tried.ShouldBeGreaterThan(0);
    }

    /// <summary>As clever as it gets without the key: everything in the database agrees again, and its checkpoints are gone.</summary>
    private static async Task Rebuild(SightlineDb db, SealedLine from, bool cutOff)
    {
        await db.Database.ExecuteSqlRawAsync("DELETE FROM \"HistoryCheckpoints\"");
        if (cutOff)
        {
            var cut =
                $"DELETE FROM \"History\" WHERE {Of(from)} AND \"Id\" IN (SELECT \"Id\" FROM \"HistorySeals\" WHERE {Of(from)} AND \"Position\" >= {from.Position}); DELETE FROM \"HistorySeals\" WHERE {Of(from)} AND \"Position\" >= {from.Position}";
            await db.Database.ExecuteSqlRawAsync(cut);
        }
        else
        {
            var rewrite = $"UPDATE \"History\" SET \"Why\" = 'Written anew' WHERE {Is(from)}";
            await db.Database.ExecuteSqlRawAsync(rewrite);
            var line = await db.History.AsNoTracking().SingleAsync(h => h.Id == from.Id);
            var leaf = line.ToLine().Leaf();
            await db.Database.ExecuteSqlAsync(
                $"UPDATE \"HistorySeals\" SET \"Leaf\" = {leaf} WHERE \"AgencyId\" = {from.Agency} AND \"Id\" = {from.Id}"
            );
        }

        var range = new CompactRange();
        foreach (
            var seal in await db
                .HistorySeals.AsNoTracking()
                .Where(s => s.AgencyId == from.Agency)
                .OrderBy(s => s.Position)
                .ToListAsync()
        )
        {
            range.Append(seal.Leaf);
        }

        var (size, subtrees) = (range.Size, range.Kept());
        await db.Database.ExecuteSqlAsync(
            $"UPDATE \"LogHeads\" SET \"Size\" = {size}, \"Subtrees\" = {subtrees} WHERE \"AgencyId\" = {from.Agency}"
        );
    }

    private async Task<IReadOnlyList<SealedLine>> Some(Func<SealedLine, bool>? fits = null)
    {
        await kept.Live();
        await using var db = kept.Open();
        var agency = kept.Given.Northmere.Id;
        var rows = await (
            from seal in db.HistorySeals
            join line in db.History
                on new { seal.AgencyId, seal.Id } equals new { line.AgencyId, line.Id }
            where seal.AgencyId == agency
            orderby seal.Position
            select new
            {
                seal.Id,
                seal.Position,
                line.SessionId,
            }
        ).ToListAsync();
        var lines = rows.Select(r => new SealedLine(
                agency,
                r.Id,
                r.Position,
                r.SessionId is not null,
                r.Position == rows[^1].Position
            ))
            .Where(fits ?? (_ => true))
            .ToList();
        return [.. Enumerable.Range(0, Tries).Select(_ => lines[_random.Next(lines.Count)])];
    }

    private static string Is(SealedLine line) => $"{Of(line)} AND \"Id\" = {Sql(line.Id)}";

    private static string Of(SealedLine line) => $"\"AgencyId\" = {Sql(line.Agency)}";

    /// <summary>SQLite keeps keys in capitals; PostgreSQL reads them either way.</summary>
    private static string Sql(Guid key) => $"'{key.ToString().ToUpperInvariant()}'";

    private sealed record SealedLine(Guid Agency, Guid Id, long Position, bool Session, bool Last);
}
