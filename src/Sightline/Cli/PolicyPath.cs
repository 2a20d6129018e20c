using System.CommandLine;
using Sightline.Policies;
using Sightline.Standing;

namespace Sightline.Cli;

/// <summary>Reads what commands about a policy are given, and says what is wrong with it on standard error.</summary>
internal static class PolicyPath
{
    public const string Help = "A folder, a file, or the key of a policy that comes with Sightline";

    public static Argument<string> Argument(string name = "PATH", string help = Help) =>
        new(name) { Description = help };

    public static Option<string> Facts() =>
        new("--facts")
        {
            Description = "People and what happened to them, in YAML or JSON",
            HelpName = "FILE",
            Required = true,
        };

    public static Option<bool> Json() => new("--json") { Description = "Answer in JSON" };

    public static Option<DateOnly?> Day(string name, string help, bool required = false) =>
        new(name)
        {
            Description = help,
            HelpName = "DATE",
            Required = required,
            CustomParser = result =>
            {
                if (
                    result.Tokens.Count == 1
                    && DateOnly.TryParseExact(
                        result.Tokens[0].Value,
                        "yyyy-MM-dd",
                        System.Globalization.CultureInfo.InvariantCulture,
                        System.Globalization.DateTimeStyles.None,
                        out var day
                    )
                    && day.Year is >= 1900 and <= 2200
                )
                {
                    return day;
                }

                result.AddError(
                    $"{name} takes a day as year, month and day, for example {name} 2026-11-05."
                );
                return null;
            },
        };

    /// <summary>A path at which something lies; otherwise nothing can be said about it.</summary>
    public static string Existing(string path) =>
        Directory.Exists(path)
        || File.Exists(path)
        || PolicyReader.ShippedKeys.Contains(path, StringComparer.Ordinal)
            ? path
            : throw new CannotRunException(PolicyReader.ReadAt(path).Problems[0].Words);

    /// <summary>The policy at a path; null, after saying why, where it is not there or not sound.</summary>
    public static Task<SupervisionPolicy?> Read(string path, TextWriter errors) =>
        Sound(PolicyReader.ReadAt(Existing(path)), errors);

    /// <inheritdoc cref="Read"/>
    public static async Task<SupervisionPolicy?> Sound(PolicyReading reading, TextWriter errors)
    {
        await Say(reading.Problems, errors);
        return reading.Policy;
    }

    public static async Task<FactsFile?> ReadFacts(
        string path,
        SupervisionPolicy policy,
        TextWriter errors
    )
    {
        if (!File.Exists(path))
        {
            throw new CannotRunException($"There is no file of facts at {path}.");
        }

        var reading = FactsReader.ReadFile(path, policy);
        await Say(reading.Problems, errors);
        return reading.Facts;
    }

    private static async Task Say(IReadOnlyList<PolicyProblem> problems, TextWriter errors)
    {
        const int mostSaid = 50;
        foreach (var problem in problems.Take(mostSaid))
        {
            await errors.WriteLineAsync(problem.ToString());
        }

        if (problems.Count > mostSaid)
        {
            await errors.WriteLineAsync($"And {problems.Count - mostSaid} more.");
        }
    }
}
