using System.Globalization;
using System.Text;

namespace Sightline.Shared;

/// <summary>Rows for a spreadsheet. No cell can be run as a formula.</summary>
internal sealed class Csv
{
    private readonly StringBuilder _text = new();

    public Csv(params string[] heads) => Row(heads);

    public void Row(params string[] cells) =>
        _text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    /// <summary>The mark at the beginning tells spreadsheets that this is UTF-8.</summary>
    public byte[] Bytes() =>
        [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(_text.ToString())];

    public static string Day(DateOnly? on) =>
        on?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>A cell that starts like a formula gets an apostrophe, so that it is read as text (OWASP, CSV injection).</summary>
    public static string Cell(string value)
    {
        var safe =
            value.Length > 0 && "=+-@\t\r\n".Contains(value[0], StringComparison.Ordinal)
                ? "'" + value
                : value;
        return safe.AsSpan().IndexOfAny(",\"\r\n") >= 0
            ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : safe;
    }
}
