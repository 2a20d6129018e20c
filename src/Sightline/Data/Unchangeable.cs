using Microsoft.EntityFrameworkCore;

namespace Sightline.Data;

/// <summary>
/// The database itself refuses to change what is kept for good, whoever asks: the history with its seals, and what people shared and signed. It lets
/// a row go only where retention declared it first. Put in place at the end of every migration, because rebuilding a table loses its triggers.
/// </summary>
public static class Unchangeable
{
    private const string Removable =
        "\"Removals\" WHERE \"AgencyId\" = OLD.\"AgencyId\" AND \"Id\" = OLD.\"Id\"";

    private const string WhatWasRemoved = "Removals";

    /// <summary>Each table, and the columns that nobody may change; none is all of them.</summary>
    private static readonly (string Table, string[] Columns)[] Kept =
    [
        ("History", []),
        ("HistorySeals", []),
        ("HistoryCheckpoints", []),
        (WhatWasRemoved, []),
        ("Readings", []),
        ("RecordSharing", []),
        ("RecordSignature", []),
        ("Addendum", []),
        // Words in between undo a signature, and the wording says by whom.
        ("AgreementWording", ["AgreementId", "Text", "Fingerprint", "At"]),
        ("AgreementSignature", []),
    ];

    public static IEnumerable<string> Tables => Kept.Select(k => k.Table);

    public static async Task Protect(SightlineDb db, CancellationToken cancellation)
    {
        var statements = db is SqliteDb ? ForSqlite() : ForPostgres();
        foreach (var statement in statements)
        {
            await db.Database.ExecuteSqlRawAsync(statement, cancellation);
        }
    }

    /// <summary>The tables that the database does not protect, because somebody took a trigger away.</summary>
    public static async Task<IReadOnlyList<string>> Unprotected(
        SightlineDb db,
        CancellationToken cancellation
    )
    {
        var there = await db
            .Database.SqlQueryRaw<string>(
                db is SqliteDb
                    ? "SELECT \"name\" AS \"Value\" FROM sqlite_master WHERE \"type\" = 'trigger'"
                    : "SELECT tgname AS \"Value\" FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D'"
            )
            .ToListAsync(cancellation);
        return
        [
            .. Tables.Where(table =>
                !there.Contains($"{table}_keeps") || !there.Contains($"{table}_stays")
            ),
        ];
    }

    private static IEnumerable<string> ForSqlite()
    {
        foreach (var (table, columns) in Kept)
        {
            yield return $"DROP TRIGGER IF EXISTS \"{table}_keeps\"";
            yield return $"""
                CREATE TRIGGER "{table}_keeps" BEFORE UPDATE {Of(columns)} ON "{table}"
                BEGIN SELECT RAISE(ABORT, '{table} is kept as it is'); END
                """;
            yield return $"DROP TRIGGER IF EXISTS \"{table}_stays\"";
            yield return $"""
                CREATE TRIGGER "{table}_stays" BEFORE DELETE ON "{table}"
                {(table == WhatWasRemoved ? "" : $"WHEN NOT EXISTS (SELECT 1 FROM {Removable})")}
                BEGIN SELECT RAISE(ABORT, '{table} is kept for good'); END
                """;
        }
    }

    private static IEnumerable<string> ForPostgres()
    {
        yield return """
            CREATE OR REPLACE FUNCTION sightline_keeps() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN RAISE EXCEPTION '% is kept as it is', TG_TABLE_NAME; END $$
            """;
        yield return $"""
            CREATE OR REPLACE FUNCTION sightline_stays() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
              IF NOT EXISTS (SELECT 1 FROM {Removable}) THEN
                RAISE EXCEPTION '% is kept for good', TG_TABLE_NAME;
              END IF;
              RETURN OLD;
            END $$
            """;
        foreach (var (table, columns) in Kept)
        {
            yield return $"""
                CREATE OR REPLACE TRIGGER "{table}_keeps" BEFORE UPDATE {Of(columns)} ON "{table}"
                FOR EACH ROW EXECUTE FUNCTION sightline_keeps()
                """;
            yield return $"""
                CREATE OR REPLACE TRIGGER "{table}_stays" BEFORE DELETE ON "{table}"
                FOR EACH ROW EXECUTE FUNCTION {(
                    table == WhatWasRemoved ? "sightline_keeps" : "sightline_stays"
                )}()
                """;
            yield return $"""
                CREATE OR REPLACE TRIGGER "{table}_whole" BEFORE TRUNCATE ON "{table}"
                FOR EACH STATEMENT EXECUTE FUNCTION sightline_keeps()
                """;
        }
    }

    private static string Of(string[] columns) =>
        columns.Length == 0 ? "" : $"OF {string.Join(", ", columns.Select(c => $"\"{c}\""))}";
}
