using System.Diagnostics;

namespace Sightline.Bench.Serving;

/// <summary>How one contender did: how often a second, and how long the slowest of a hundred took.</summary>
internal sealed record Pace(double EachSecond, TimeSpan P99, int Errors = 0);

/// <summary>Runs contenders in turns, a short round each, so that whatever else the machine does falls on all of them alike.</summary>
internal static class Rounds
{
    private const int Turns = 5;

    /// <summary>The median of the rounds of each, after one that warms up and counts for nothing.</summary>
    public static async Task<IReadOnlyList<Pace>> Of(
        TimeSpan round,
        params Func<TimeSpan, Task<Pace>>[] contenders
    )
    {
        var paces = contenders.Select(_ => new List<Pace>()).ToList();
        for (var turn = 0; turn <= Turns; turn++)
        {
            for (var at = 0; at < contenders.Length; at++)
            {
                var pace = await contenders[at](round);
                if (turn > 0)
                {
                    paces[at].Add(pace);
                }
            }
        }

        return
        [
            .. paces.Select(p => new Pace(
                Median(p.Select(x => x.EachSecond)),
                TimeSpan.FromTicks((long)Median(p.Select(x => (double)x.P99.Ticks))),
                p.Sum(x => x.Errors)
            )),
        ];
    }

    /// <summary>So many at once, each doing the same again and again until the time is over.</summary>
    public static async Task<Pace> Run(
        TimeSpan round,
        int atOnce,
        Func<int, Func<Task>> doer,
        Func<Exception, bool>? isError = null
    )
    {
        var errors = 0;
        var started = Stopwatch.GetTimestamp();
        var took = await Task.WhenAll(
            Enumerable
                .Range(0, atOnce)
                .Select(number =>
                    Task.Run(async () =>
                    {
                        var once = doer(number);
                        var times = new List<TimeSpan>();
                        while (Stopwatch.GetElapsedTime(started) < round)
                        {
                            var at = Stopwatch.GetTimestamp();
                            try
                            {
                                await once();
                                times.Add(Stopwatch.GetElapsedTime(at));
                            }
                            catch (Exception failure) when (isError?.Invoke(failure) == true)
                            {
                                Interlocked.Increment(ref errors);
                            }
                        }

                        return times;
                    })
                )
        );
        var elapsed = Stopwatch.GetElapsedTime(started);
        var all = took.SelectMany(t => t).Order().ToList();
        return new(
            all.Count / elapsed.TotalSeconds,
            all.Count == 0 ? round : all[(int)(all.Count * 0.99)],
            errors
        );
    }

    private static double Median(IEnumerable<double> figures)
    {
        var ordered = figures.Order().ToList();
        return ordered[ordered.Count / 2];
    }
}
