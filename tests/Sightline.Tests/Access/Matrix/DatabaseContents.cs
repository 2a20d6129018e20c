using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Sightline.Data;

namespace Sightline.Tests.Access.Matrix;

/// <summary>Every value of every table at one moment, so that a test can say what changed between two.</summary>
internal sealed class DatabaseContents
{
    private readonly Dictionary<(string Table, string Key, string Column), string> _values = [];

    public int Rows { get; private set; }

    public static async Task<DatabaseContents> Of(SightlineDb db)
    {
        var contents = new DatabaseContents();
        await db.Database.OpenConnectionAsync();
        foreach (var table in db.Model.GetRelationalModel().Tables)
        {
            await contents.Read(db.Database.GetDbConnection(), table);
        }

        return contents;
    }

    /// <summary>"Records.WriterId" for a value that changed, "Records, new" and "Records, gone" for rows that came and went.</summary>
    public IReadOnlyList<Change> ChangesTo(DatabaseContents later)
    {
        var before = _values.Keys.Select(k => (k.Table, k.Key)).ToHashSet();
        var after = later._values.Keys.Select(k => (k.Table, k.Key)).ToHashSet();
        return
        [
            .. after.Except(before).Select(r => new Change(r.Table, r.Key, "new")),
            .. before.Except(after).Select(r => new Change(r.Table, r.Key, "gone")),
            .. _values
                .Where(v => later._values.TryGetValue(v.Key, out var now) && now != v.Value)
                .Select(v => new Change(v.Key.Table, v.Key.Key, v.Key.Column)),
        ];
    }

    public IEnumerable<(string Where, string Value)> Values =>
        _values.Select(v => ($"{v.Key.Table}.{v.Key.Column}", v.Value));

    /// <summary>A row in words, for whoever has to find out where it came from.</summary>
    public string Row(Change change) =>
        string.Join(
            ", ",
            _values
                .Where(v => v.Key.Table == change.Table && v.Key.Key == change.Key)
                .Select(v => $"{v.Key.Column}: {v.Value}")
        );

    private async Task Read(DbConnection connection, ITable table)
    {
        var keys = table.PrimaryKey!.Columns.Select(c => c.Name).ToList();
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table.Name}\"";
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            Rows++;
            var key = string.Join('/', keys.Select(k => Text(reader[k])));
            for (var at = 0; at < reader.FieldCount; at++)
            {
                _values[(table.Name, key, reader.GetName(at))] = Text(reader[at]);
            }
        }
    }

    private static string Text(object value) =>
        value is byte[] bytes
            ? Convert.ToHexString(bytes)
            : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}

/// <summary>A value that changed, or a row that came or went.</summary>
internal sealed record Change(string Table, string Key, string What)
{
    public override string ToString() => $"{Table}, {What}";
}
