using System.Diagnostics;
using Sightline.Bench.Generating;
using Sightline.Policies;
using Sightline.Standing;

namespace Sightline.Bench.Measures;

/// <summary>A hundred thousand people with sixty events each through the pure rules, on one core.</summary>
internal static class StandingEngine
{
    private const int People = 100_000;
    private const int Events = 60;

    public static void Measure(Report report, DateOnly today)
    {
        var rules = PolicyReader
            .ReadShipped("council-social-work")
            .Require()
            .Rules("supervision", "social-worker");
        var facts = Enumerable.Range(0, 500).Select(i => FactsOf(i, today, Events)).ToArray();
        Judge(facts, rules, People / 10);
        var (took, bytes) = Judge(facts, rules, People);
        var longer = Enumerable.Range(0, 500).Select(i => FactsOf(i, today, Events * 4)).ToArray();
        var (_, longerBytes) = Judge(longer, rules, People / 4);
        report.Add(
            new(
                "100,000 people of 60 events through the rules",
                "one core",
                "",
                took.TotalSeconds / 2,
                1,
                AtLeast: false,
                "of 2 s"
            )
        );
        report.Add(
            new(
                "memory of one judgement, history four times as long",
                "one core",
                "",
                longerBytes * 4 / bytes,
                null,
                AtLeast: false,
                "times as much"
            )
        );
    }

    private static (TimeSpan Took, double Bytes) Judge(
        SupervisionFacts[] facts,
        StreamRules rules,
        int times
    )
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var started = Stopwatch.GetTimestamp();
        for (var at = 0; at < times; at++)
        {
            GC.KeepAlive(SupervisionStanding.Of(rules, facts[at % facts.Length]));
        }

        return (Stopwatch.GetElapsedTime(started), GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static SupervisionFacts FactsOf(int number, DateOnly today, int events)
    {
        var random = new Random(number);
        var days = new List<DateOnly>();
        for (
            var on = today.AddDays(-random.Next(50));
            days.Count < events;
            on = on.AddDays(-random.Next(26, 33))
        )
        {
            days.Add(on);
        }

        days.Reverse();
        return new()
        {
            StartedOn = days[0].AddDays(-10),
            Held = [.. days.Select(d => new HeldSession(d, "one-to-one", 95))],
            Leave = [new(days[^1].AddDays(-90), days[^1].AddDays(-70), "sickness")],
            AgreementSignedOn = [days[0], days[days.Count / 2]],
        };
    }
}
