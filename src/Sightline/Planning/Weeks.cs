namespace Sightline.Planning;

/// <summary>How somebody's week changes over time: each of their working patterns, from its day on.</summary>
public sealed record Weeks(IReadOnlyList<(DateOnly FromOn, Week Week)> Patterns)
{
    public static Weeks Unsaid { get; } = new([]);

    /// <summary>The pattern that holds on a day; none where they have not said for that day.</summary>
    public Week? SaidFor(DateOnly day)
    {
        Week? found = null;
        foreach (var (fromOn, week) in Patterns)
        {
            // Of two from one day, the one written down later is the correction.
            found = fromOn <= day ? week : found;
        }

        return found;
    }

    public Week On(DateOnly day) => SaidFor(day) ?? Week.Unsaid;

    public static Weeks Of(IEnumerable<WorkingPattern> patterns) =>
        new([.. patterns.OrderBy(p => p.FromOn).ThenBy(p => p.Id).Select(p => (p.FromOn, p.Week))]);
}
