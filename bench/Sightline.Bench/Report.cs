using System.Globalization;
using Sightline.Bench.Generating;

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
    /// <summary>A page may take half as long again over ten million sessions as over sixty thousand.</summary>
    private const double MostGrowth = 1.5;

    private readonly List<Line> _lines = [];
    private readonly Dictionary<(string, string), double> _smallest = [];

    public int Missed => _lines.Count(l => !l.Reached);

    public void Add(Line line)
    {
        _lines.Add(line);
        Console.WriteLine(Row(line));
    }

    /// <summary>How much longer the same page takes over more sessions than over the fewest of this run.</summary>
    public void AddGrowth(string measure, string engine, Scale scale, double eachSecond)
    {
        if (_smallest.TryAdd((measure, engine), eachSecond))
        {
            return;
        }

        Add(
            new(
                $"{measure}, its time",
                engine,
                scale.Words,
                _smallest[(measure, engine)] / eachSecond,
                MostGrowth,
                AtLeast: false,
                "times that over the fewest"
            )
        );
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
