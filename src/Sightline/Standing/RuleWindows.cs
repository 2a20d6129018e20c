using Sightline.Policies;

namespace Sightline.Standing;

/// <summary>The days on which one rule holds for one person: their stage and what is recorded of them fit it, and no more specific rule does.</summary>
/// <param name="ToOn">The last day; null where it goes on.</param>
/// <param name="VersionOn">Since when the version of the policy that says it is in force.</param>
internal sealed record RuleWindow(
    PolicyRule Rule,
    DateOnly FromOn,
    DateOnly? ToOn,
    DateOnly VersionOn
);

/// <summary>Cuts a person's time under the policy into windows, one after the other, each with the rule that holds in it.</summary>
internal static class RuleWindows
{
    /// <summary>In the order of the rules, then of days. A subject on which no rule holds for a while has no window for that while.</summary>
    public static IReadOnlyList<RuleWindow> Of(RulesInForce rules, SupervisionFacts facts) =>
        [
            .. rules
                .Ever.GroupBy(r => r.Subject, StringComparer.Ordinal)
                .SelectMany(g => Of(g.Key, [.. g], rules, facts)),
        ];

    private static IEnumerable<RuleWindow> Of(
        string subject,
        IReadOnlyList<PolicyRule> ever,
        RulesInForce rules,
        SupervisionFacts facts
    )
    {
        var windows = new List<RuleWindow>();
        DateOnly[] cuts = [.. Cuts(ever, rules, facts)];
        for (var i = 0; i < cuts.Length; i++)
        {
            DateOnly? to = i + 1 < cuts.Length ? cuts[i + 1].AddDays(-1) : null;
            if (Winner(subject, rules.On(cuts[i]), facts, cuts[i]) is not { } rule)
            {
                continue;
            }

            var window = new RuleWindow(rule, cuts[i], to, rules.Since(cuts[i]));
            // What a new version leaves as it was goes on: nobody's year begins again because a sentence was rewritten.
            if (
                windows.Count > 0
                && windows[^1].ToOn == cuts[i].AddDays(-1)
                && (ReferenceEquals(windows[^1].Rule, rule) || rule.AsksTheSameAs(windows[^1].Rule))
            )
            {
                windows[^1] = window with { FromOn = windows[^1].FromOn };
            }
            else
            {
                windows.Add(window);
            }
        }

        return windows;
    }

    private static IEnumerable<DateOnly> Cuts(
        IReadOnlyList<PolicyRule> ever,
        RulesInForce rules,
        SupervisionFacts facts
    ) =>
        ever.Select(r => r.Stage)
            .OfType<Stage>()
            .SelectMany(s =>
                new[] { s.FirstOn(facts.StartedOn), s.LastOn(facts.StartedOn)?.AddDays(1) }
            )
            .OfType<DateOnly>()
            .Concat(facts.Circumstances.Select(c => c.FromOn))
            .Concat(rules.ChangesOn)
            .Where(d => d > facts.StartedOn)
            .Append(facts.StartedOn)
            .Distinct()
            .Order();

    private static PolicyRule? Winner(
        string subject,
        StreamRules rules,
        SupervisionFacts facts,
        DateOnly day
    )
    {
        var now = facts.Circumstances.LastOrDefault(c => c.FromOn <= day);
        var attributes = now?.Attributes ?? Circumstances.Nothing;
        var group = now?.Group ?? GroupOf(rules, attributes);
        return rules
            .All.Where(r =>
                string.Equals(r.Subject, subject, StringComparison.Ordinal)
                && r.Covers(group)
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
