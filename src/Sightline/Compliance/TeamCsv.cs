using System.Globalization;
using Sightline.Policies;

namespace Sightline.Compliance;

/// <summary>A team's list as a file for a spreadsheet.</summary>
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
        var csv = new Csv(Heads);
        foreach (var line in lines)
        {
            csv.Row(
                line.Name,
                line.Post,
                line.Supervisor ?? "",
                Csv.Day(line.Row.LastHeldOn),
                Csv.Day(line.Row.NextOn),
                line.Row.HeldInYearTo(today).ToString(CultureInfo.InvariantCulture),
                line.Record(today),
                line.Agreement(policy, today),
                ToKnow(line, policy, today)
            );
        }

        return csv.Bytes();
    }

    private static string ToKnow(StandingLine line, SupervisionPolicy policy, DateOnly today) =>
        line.AwayOn(today) ? $"Away since {Csv.Day(line.Row.AwayFromOn)}"
        : line.Limit(policy, today) is { } limit
            ? $"{Distance.Of(line.Row.LastHeldOn ?? line.StartedOn, today)}. {limit}"
        : "";
}
