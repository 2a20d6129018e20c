using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Sightline.Bench.Measures;

/// <summary>A policy tried over five years of a thousand people, from the command line: reading the facts is part of it.</summary>
internal static class Simulating
{
    private const int People = 1000;
    private const int Years = 5;
    private static readonly TimeSpan SoonEnough = TimeSpan.FromSeconds(5);

    public static async Task Measure(Settings settings, Report report, DateOnly today)
    {
        if (!settings.Asks("a policy tried"))
        {
            return;
        }

        var facts = Path.Combine(
            Path.GetTempPath(),
            $"sightline-facts-{Environment.ProcessId}.yaml"
        );
        try
        {
            await File.WriteAllTextAsync(facts, Facts(today));
            var started = Stopwatch.GetTimestamp();
            using var process = Process.Start(
                new ProcessStartInfo(
                    Environment.ProcessPath!,
                    [
                        Path.Combine(AppContext.BaseDirectory, "sightline.dll"),
                        "policy",
                        "simulate",
                        "council-social-work",
                        "--facts",
                        facts,
                        "--json",
                    ]
                )
                {
                    RedirectStandardOutput = true,
                    UseShellExecute = false,
                }
            )!;
            var answer = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            if (process.ExitCode != 0 || !answer.Contains("people_late", StringComparison.Ordinal))
            {
                throw new InvalidOperationException("The policy was not tried");
            }

            report.Add(
                new(
                    $"a policy tried on {People} people over {Years} years",
                    "command line",
                    "",
                    Stopwatch.GetElapsedTime(started) / SoonEnough,
                    1,
                    AtLeast: false,
                    "of 5 s"
                )
            );
        }
        finally
        {
            File.Delete(facts);
        }
    }

    private static string Facts(DateOnly today)
    {
        var random = new Random(2026);
        var text = new StringBuilder("people:\n");
        for (var person = 1; person <= People; person++)
        {
            var on = today.AddYears(-Years).AddDays(random.Next(30));
            text.Append(CultureInfo.InvariantCulture, $"  - id: P{person}\n")
                .Append("    group: social-worker\n")
                .Append(CultureInfo.InvariantCulture, $"    started: {on:yyyy-MM-dd}\n")
                .Append("    events:\n");
            for (on = on.AddDays(14); on < today; on = on.AddDays(random.Next(24, 36)))
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"      - {{ on: {on:yyyy-MM-dd}, kind: session, form: one-to-one, minutes: 95 }}\n"
                );
            }
        }

        return text.ToString();
    }
}
