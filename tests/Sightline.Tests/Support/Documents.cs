using Sightline.Tests.Web;

namespace Sightline.Tests.Support;

/// <summary>Tables in the project's documents, as rows of plain cells, for tests that hold them to the code.</summary>
internal static class Documents
{
    /// <summary>The rows of the table that begins with this column, without its head.</summary>
    public static IReadOnlyList<string[]> Table(string document, string firstColumn)
    {
        var lines = File.ReadAllLines(RepositoryRoot.File("docs", document));
        var rows = lines
            .SkipWhile(l => !l.StartsWith($"| {firstColumn} |", StringComparison.Ordinal))
            .TakeWhile(l => l.StartsWith('|'))
            .Select(l => l.Trim('|').Split('|').Select(c => c.Trim().Trim('`')).ToArray())
            .ToList();
        rows.Count.ShouldBeGreaterThan(2, $"no table of {firstColumn} in {document}");
        return [rows[0], .. rows.Skip(2)];
    }
}
