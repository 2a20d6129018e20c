using Sightline.Policies;

namespace Sightline.Standing;

/// <summary>The days on which one rule holds for one person: their stage and what is recorded of them fit it, and no more specific rule does.</summary>
/// <param name="ToOn">The last day; null where it goes on.</param>
internal sealed record RuleWindow(PolicyRule Rule, DateOnly FromOn, DateOnly? ToOn);

/// <summary>Cuts a person's time under the policy into windows, one after the other, each with the rule that holds in it.</summary>
internal static class RuleWindows
{
    /// <summary>In the order of the rules, then of days. A subject on which no rule holds for a while has no window for that while.</summary>
    public static IReadOnlyList<RuleWindow> Of(StreamRules rules, SupervisionFacts facts) =>
        [
            .. rules
                .All.GroupBy(r => r.Subject, StringComparer.Ordinal)
                .SelectMany(g => Of([.. g], rules, facts)),
        ];

    private static IEnumerable<RuleWindow> Of(
        IReadOnlyList<PolicyRule> rules,
        StreamRules all,
        SupervisionFacts facts
    )
    {
        var windows = new List<RuleWindow>();
        DateOnly[] cuts = [.. Cuts(rules, facts)];
        for (var i = 0; i < cuts.Length; i++)
        {
            DateOnly? to = i + 1 < cuts.Length ? cuts[i + 1].AddDays(-1) : null;
            if (Winner(rules, all, facts, cuts[i]) is not { } rule)
            {
                continue;
            }

            if (
                windows.Count > 0
                && ReferenceEquals(windows[^1].Rule, rule)
                && windows[^1].ToOn == cuts[i].AddDays(-1)
            )
            {
                windows[^1] = windows[^1] with { ToOn = to };
            }
            else
            {
                windows.Add(new RuleWindow(rule, cuts[i], to));
            }
        }

        return windows;
    }

    private static IEnumerable<DateOnly> Cuts(
        IReadOnlyList<PolicyRule> rules,
        SupervisionFacts facts
    ) =>
        rules
            .Select(r => r.Stage)
            .OfType<Stage>()
            .SelectMany(s =>
                new[] { s.FirstOn(facts.StartedOn), s.LastOn(facts.StartedOn)?.AddDays(1) }
            )
            .OfType<DateOnly>()
            .Concat(facts.Circumstances.Select(c => c.FromOn))
            .Where(d => d > facts.StartedOn)
            .Append(facts.StartedOn)
            .Distinct()
            .Order();

    private static PolicyRule? Winner(
        IReadOnlyList<PolicyRule> rules,
        StreamRules all,
        SupervisionFacts facts,
        DateOnly day
    )
    {
        var now = facts.Circumstances.LastOrDefault(c => c.FromOn <= day);
        var attributes = now?.Attributes ?? Circumstances.Nothing;
        var group = now?.Group ?? GroupOf(all, attributes);
        return rules
            .Where(r =>
                r.Covers(group)
                && r.When.Fit(attributes)
                && (
                    r.Stage is not { } stage
                    || (
                        stage.FirstOn(facts.StartedOn) <= day
                        && (stage.LastOn(facts.StartedOn) is not { } last || day <= last)
                    )
                )
            )
            .MaxBy(r => r.Specificity);
    }

    private static string GroupOf(
        StreamRules all,
        IReadOnlyDictionary<string, string> attributes
    ) => all.Groups.Count == 0 ? all.Group : StaffGroup.Of(all.Groups, attributes)?.Key ?? "";
}
