using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;

namespace Sightline.Tests.Conventions;

/// <summary>Asks the engine how it would answer a statement, and says which growing tables it would read from end to end.</summary>
internal sealed partial class QueryPlans : IAsyncDisposable
{
    /// <summary>What grows with every session that is held, for good.</summary>
    private static readonly HashSet<string> Growing = new(StringComparer.Ordinal)
    {
        "Actions",
        "AgendaItems",
        "CaseNotes",
        "Discussions",
        "History",
        "Readings",
        "Records",
        "Sessions",
        "Standings",
    };

    private readonly Sightline.Data.SightlineDb _db;

    private QueryPlans(Sightline.Data.SightlineDb db) => _db = db;

    public int Explained { get; private set; }

    public static async Task<QueryPlans> On(TestHost host)
    {
        var db = host.Open();
        await db.Database.OpenConnectionAsync();
        if (TestDatabase.IsPostgres)
        {
            // A small table is quicker to read whole: the question is whether there is another way.
            await db.Database.ExecuteSqlRawAsync("SET enable_seqscan = off");
        }

        return new(db);
    }

    public async Task<IReadOnlyList<string>> ScansOf(SentStatement statement)
    {
        if (!statement.Text.Contains("SELECT", StringComparison.OrdinalIgnoreCase))
        {
            return [];
        }

        Explained++;
        var plan = await PlanOf(statement);
        return
        [
            .. plan.Where(line =>
                    TableScanned(line, statement.Text) is { } table && Growing.Contains(table)
                )
                .Select(line => line.Trim()),
        ];
    }

    public ValueTask DisposeAsync() => _db.DisposeAsync();

    private async Task<List<string>> PlanOf(SentStatement statement)
    {
        await using var command = _db.Database.GetDbConnection().CreateCommand();
        command.CommandText =
            (TestDatabase.IsPostgres ? "EXPLAIN " : "EXPLAIN QUERY PLAN ") + statement.Text;
        foreach (var (name, value) in statement.Parameters)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value ?? DBNull.Value);
            command.Parameters.Add(parameter);
        }

        var lines = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            lines.Add(reader.GetString(TestDatabase.IsPostgres ? 0 : 3));
        }

        return lines;
    }

    /// <summary>SQLite names a table by its alias in the statement.</summary>
    private static string? TableScanned(string line, string statement) =>
        TestDatabase.IsPostgres
            ? SeqScan().Match(line) is { Success: true } seq
                ? seq.Groups["table"].Value
                : null
            : Scan().Match(line) is { Success: true } scan
                ? Alias()
                    .Matches(statement)
                    .FirstOrDefault(a => a.Groups["alias"].Value == scan.Groups["alias"].Value)
                    ?.Groups["table"]
                    .Value
                : null;

    [GeneratedRegex(@"^SCAN (?<alias>\w+)", RegexOptions.NonBacktracking)]
    private static partial Regex Scan();

    [GeneratedRegex(@"Seq Scan on ""?(?<table>\w+)""?", RegexOptions.NonBacktracking)]
    private static partial Regex SeqScan();

    [GeneratedRegex(@"""(?<table>\w+)"" AS ""(?<alias>\w+)""", RegexOptions.NonBacktracking)]
    private static partial Regex Alias();
}
