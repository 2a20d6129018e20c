using System.Globalization;

namespace Sightline.Bench;

/// <summary>One measured ratio beside what we aim for.</summary>
/// <param name="AtLeast">Whether more is better.</param>
internal sealed record Line(
    string Measure,
    string Engine,
    string Size,
    double Ratio,
    double? Goal,
    bool AtLeast,
    string Against
)
{
    public bool Reached => Goal is not { } goal || (AtLeast ? Ratio >= goal : Ratio <= goal);
}

/// <summary>What a run found, as the table of the readme.</summary>
internal sealed class Report
{
    private readonly List<Line> _lines = [];

    public int Missed => _lines.Count(l => !l.Reached);

    public void Add(Line line)
    {
        _lines.Add(line);
        Console.WriteLine(Row(line));
    }

    public void Print()
    {
        Console.WriteLine();
        Console.WriteLine("| measure | engine | sessions | measured | goal | |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- |");
        foreach (var line in _lines)
        {
            Console.WriteLine(Row(line));
        }
    }

    private static string Row(Line line) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"| {line.Measure} | {line.Engine} | {line.Size} | {line.Ratio:0.###} {line.Against} | {Goal(line)} | {(line.Goal is null ? "" : line.Reached ? "reached" : "missed")} |"
        );

    private static string Goal(Line line) =>
        line.Goal is not { } goal
            ? ""
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{(line.AtLeast ? "at least" : "at most")} {goal:0.##}"
            );
}
