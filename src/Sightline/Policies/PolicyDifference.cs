namespace Sightline.Policies;

/// <summary>One thing that two policies say differently.</summary>
/// <param name="Before">What the old one says; null where it says nothing about it.</param>
/// <param name="Now">What the new one says; null where it no longer says anything about it.</param>
public sealed record PolicyDifference(string Part, string Key, string? Before, string? Now)
{
    public string Words =>
        (Before, Now) switch
        {
            (null, { } now) => $"New: {now}",
            ({ } before, null) => $"No longer there: {before}",
            _ => $"Changed. Before: {Before} Now: {Now}",
        };

    /// <summary>In the order of the new policy, then what is gone. The sentence of a rule is left out where its figures changed too.</summary>
    public static IReadOnlyList<PolicyDifference> Between(
        SupervisionPolicy before,
        SupervisionPolicy now
    )
    {
        var (old, latest) = (PolicyLines.Of(before), PolicyLines.Of(now));
        var oldByKey = old.ToDictionary(l => l.Key, StringComparer.Ordinal);
        var nowByKey = latest.ToDictionary(l => l.Key, StringComparer.Ordinal);
        return
        [
            .. latest
                .Where(l => IsSaidOnce(l, nowByKey, oldByKey))
                .Select(l => (Line: l, Old: oldByKey.GetValueOrDefault(l.Key)))
                .Where(l => l.Old is null || Said(l.Old) != Said(l.Line))
                .Select(l => new PolicyDifference(
                    l.Line.Part,
                    l.Line.Key,
                    l.Old is null ? null : Said(l.Old),
                    Said(l.Line)
                )),
            .. old.Where(l => !nowByKey.ContainsKey(l.Key) && IsSaidOnce(l, oldByKey, nowByKey))
                .Select(l => new PolicyDifference(l.Part, l.Key, Said(l), null)),
        ];
    }

    private static string Said(PolicyLine line) =>
        line.Clause is { Text.Length: > 0 } clause ? $"{line.Words} ({clause})" : line.Words;

    /// <summary>A rule that is new or gone is said by its sentence; one that changed, by its figures where those did.</summary>
    private static bool IsSaidOnce(
        PolicyLine line,
        Dictionary<string, PolicyLine> here,
        Dictionary<string, PolicyLine> there
    )
    {
        const string figures = "figures ";
        if (line.Key.StartsWith(figures, StringComparison.Ordinal))
        {
            var rule = $"rule {line.Key[figures.Length..]}";
            return there.ContainsKey(line.Key)
                && here[rule].Words == there.GetValueOrDefault(rule)?.Words;
        }

        return true;
    }
}
