using Sightline.Standing;

namespace Sightline.Policies;

public static partial class PolicyCheck
{
    /// <summary>Every rule has to be able to hold for somebody, some day; every group should have a rule.</summary>
    private static IEnumerable<PolicyFinding> Reach(SupervisionPolicy policy)
    {
        foreach (var rule in policy.AllRules)
        {
            if (rule.Stage is { } stage && Begins(stage) >= Ends(stage))
            {
                yield return Problem(
                    rule.Place,
                    $"The stage of \"{rule.Id}\" never applies: it begins {stage.After!.Words} after the start and ends {stage.Until!.Words} after it"
                );
            }

            var covered = policy
                .Groups.Where(g => rule.Groups.Contains(g.Key, StringComparer.Ordinal))
                .ToList();
            if (covered.Count > 0 && covered.TrueForAll(g => !g.Takes.Overlap(rule.When)))
            {
                yield return Problem(
                    rule.Place,
                    $"No group meets \"{rule.Id}\": it is for {rule.When.Words}, and {string.Join(" and ", covered.Select(g => $"{g.Key} takes in only {g.Takes.Words}"))}"
                );
            }
        }

        foreach (
            var group in policy.Groups.Where(g =>
                policy.AllRules.Count > 0 && !policy.AllRules.Any(r => r.Covers(g.Key))
            )
        )
        {
            yield return Note(
                group.Place,
                $"No rule covers \"{group.Key}\": nothing is ever due for them"
            );
        }

        foreach (
            var stream in policy.Streams.Where(s =>
                policy.AllRules.Count > 0 && policy.AllRules.All(r => r.Stream != s.Key)
            )
        )
        {
            yield return Note(
                new PolicyPlace("policy.yaml", 1),
                $"No rule is about \"{stream.Key}\": how often it takes place is left open"
            );
        }
    }

    /// <summary>A deadline that no event feeds never falls due.</summary>
    private static IEnumerable<PolicyFinding> Events(SupervisionPolicy policy)
    {
        var made = policy
            .AllRules.Select(r => (r as DeadlineRule)?.MetBy ?? (r as MilestoneRule)?.MetBy)
            .OfType<string>()
            .Select(EventWord.Plain)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var rule in policy.AllRules)
        {
            var after = (rule as DeadlineRule)?.After ?? (rule as MilestoneRule)?.After;
            if (
                after is null
                || EventWord.Known.Contains(EventWord.Plain(after), StringComparer.Ordinal)
                || made.Contains(EventWord.Plain(after))
            )
            {
                continue;
            }

            var close = Spelling.Nearest(after, EventWord.Known);
            yield return close is null
                ? Note(
                    rule.Place,
                    $"Nothing in the service makes a \"{after}\", so \"{rule.Id}\" only falls due for facts that say it. The service knows: {string.Join(", ", EventWord.Known)}"
                )
                : Problem(
                    rule.Place,
                    $"No event feeds \"{rule.Id}\": nothing is called \"{after}\". Did you mean \"{close}\"?"
                );
        }

        foreach (
            var rule in policy
                .AllRules.OfType<DeadlineRule>()
                .Where(r => r.MetBy is { } met && EventWord.Same(met, r.After))
        )
        {
            yield return Problem(
                rule.Place,
                $"\"{rule.Id}\" is met by what it follows, {rule.After}. Say what has to be done after it"
            );
        }
    }

    private static IEnumerable<PolicyFinding> Surroundings(SupervisionPolicy policy)
    {
        if (policy.AllRules.Count == 0)
        {
            yield return Note(
                new PolicyPlace("policy.yaml", 1),
                "The policy has no rules: nothing is ever due by it"
            );
        }

        if (policy is { EffectiveOn: { } from, ReviewBy: { } by } && by < from)
        {
            yield return Problem(
                new PolicyPlace("policy.yaml", 1),
                $"The review is by {Words.Day(by)}, before the policy applies from {Words.Day(from)}"
            );
        }

        foreach (
            var rule in policy.AllRules.Where(r =>
                r.Clause.Text.Length == 0
                || string.Equals(r.Clause.Text, policy.Title, StringComparison.Ordinal)
            )
        )
        {
            yield return Note(
                rule.Place,
                $"\"{rule.Id}\" names no clause. Say where in the written policy it stands, for example clause: section 5"
            );
        }
    }
}
