using System.Globalization;
using System.Text;
using Sightline.Policies;

namespace Sightline.Compliance;

/// <summary>A team's list as a file for a spreadsheet. No cell can be run as a formula.</summary>
internal static class TeamCsv
{
    private static readonly string[] Heads =
    [
        "Person",
        "Post",
        "Supervisor, if not you",
        "Last met",
        "Next",
        "In 12 months",
        "Last record",
        "Agreement",
        "To know",
    ];

    public static byte[] Of(
        IEnumerable<StandingLine> lines,
        SupervisionPolicy policy,
        DateOnly today
    )
    {
        var text = new StringBuilder();
        Row(text, Heads);
        foreach (var line in lines)
        {
            Row(
                text,
                line.Name,
                line.Post,
                line.Supervisor ?? "",
                Day(line.Row.LastHeldOn),
                Day(line.Row.NextOn),
                line.Row.HeldInYearTo(today).ToString(CultureInfo.InvariantCulture),
                line.Record(today),
                line.Agreement(policy, today),
                ToKnow(line, policy, today)
            );
        }

        // The mark at the beginning tells spreadsheets that this is UTF-8.
        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())];
    }

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

    private static string ToKnow(StandingLine line, SupervisionPolicy policy, DateOnly today) =>
        line.AwayOn(today) ? $"Away since {Day(line.Row.AwayFromOn)}"
        : line.Limit(policy, today) is { } limit
            ? $"{Distance.Of(line.Row.LastHeldOn ?? line.StartedOn, today)}. {limit}"
        : "";

    private static string Day(DateOnly? on) =>
        on?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static void Row(StringBuilder text, params string[] cells) =>
        text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");
}
