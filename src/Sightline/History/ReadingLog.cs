using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Sightline.Accounts;
using Sightline.Data;

namespace Sightline.History;

/// <summary>
/// Writes down that somebody reads content. The same person reading the same thing again within the same five minutes is the same line: its key is
/// worked out from who, what and when, so that one statement writes it once, however many ask.
/// </summary>
public sealed class ReadingLog(SightlineDb db, CurrentPerson me, TimeProvider clock)
{
    public static readonly TimeSpan OneReading = TimeSpan.FromMinutes(5);

    public async Task Write(ContentShown shown, CancellationToken cancellation = default)
    {
        var now = clock.Now;
        var entry = new HistoryEntry(
            me.AgencyId,
            new(
                shown.Act,
                me.Person.Id,
                now,
                shown.SupervisionId,
                shown.PersonId,
                shown.About,
                shown.Why,
                shown.SessionId
            ),
            db.From,
            KeyOf(me.Person.Id, shown, now)
        );
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await Insert(entry, cancellation);
        await transaction.CommitAsync(cancellation);
    }

    /// <summary>The key of a reading: in order of time as every other, the rest from what was read and by whom.</summary>
    internal static Guid KeyOf(Guid reader, ContentShown shown, DateTime now)
    {
        var begins = now.AddTicks(-(now.Ticks % OneReading.Ticks));
        var words = string.Join(
            '\n',
            reader,
            shown.Act,
            shown.SupervisionId,
            shown.PersonId,
            shown.SessionId,
            shown.About,
            shown.Why
        );
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(words));
        Span<byte> key = stackalloc byte[16];
        Guid.CreateVersion7(new DateTimeOffset(begins)).TryWriteBytes(key, bigEndian: true, out _);
        hash.AsSpan(0, 10).CopyTo(key[6..]);
        key[6] = (byte)(0x70 | key[6] & 0x0f);
        key[8] = (byte)(0x80 | key[8] & 0x3f);
        return new(key, bigEndian: true);
    }

    private Task<int> Insert(HistoryEntry entry, CancellationToken cancellation)
    {
        var leaf = new UnsealedLine(entry).Leaf;
        return db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "History" ("AgencyId", "Id", "Act", "ActorId", "At", "SupervisionId", "PersonId", "SessionId", "About", "Why", "From")
            VALUES ({entry.AgencyId}, {entry.Id}, {entry.Act}, {entry.ActorId}, {entry.At}, {entry.SupervisionId}, {entry.PersonId}, {entry.SessionId}, {entry.About}, {entry.Why}, {entry.From})
            ON CONFLICT DO NOTHING;
            INSERT INTO "UnsealedLines" ("AgencyId", "Id", "Leaf")
            SELECT {entry.AgencyId}, {entry.Id}, {leaf}
            WHERE NOT EXISTS (SELECT 1 FROM "HistorySeals" WHERE "AgencyId" = {entry.AgencyId} AND "Id" = {entry.Id})
            ON CONFLICT DO NOTHING
            """,
            cancellation
        );
    }
}
