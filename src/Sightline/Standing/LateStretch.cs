using Sightline.Policies;

namespace Sightline.Standing;

/// <summary>Days on which a rule would have been late or broken, first and last included.</summary>
/// <param name="For">What a deadline was owed for; null where the rule is not a deadline or that has no name.</param>
public sealed record LateStretch(
    string Stream,
    string Rule,
    string Clause,
    string Verdict,
    string? For,
    DateOnly From,
    DateOnly To,
    int Days
)
{
    /// <summary>
    /// Judges on every day on which something happened, and reads the days up to the next from that judgement: what was not known yet on a day
    /// plays no part in it.
    /// </summary>
    internal static IEnumerable<LateStretch> Of(
        StreamRules rules,
        SupervisionFacts facts,
        DateOnly from,
        DateOnly to
    )
    {
        var open =
            new Dictionary<(string, VerdictKind), (PolicyRule Rule, DateOnly From, DateOnly To)>();
        var done = new List<LateStretch>();
        DateOnly[] days =
        [
            .. Simulation
                .DaysOf(facts)
                .Where(d => d > from && d <= to)
                .Append(from)
                .Distinct()
                .Order(),
        ];
        for (var i = 0; i < days.Length; i++)
        {
            var until = i + 1 < days.Length ? days[i + 1].AddDays(-1) : to;
            var judgements = SupervisionStanding.Of(rules, facts.UpTo(days[i])).Judgements;
            foreach (var judgement in judgements)
            {
                for (var day = days[i]; day <= until; day = day.AddDays(1))
                {
                    Note(judgement, day);
                }
            }
        }

        done.AddRange(
            open.Select(o => Stretch(o.Value.Rule, o.Key.Item2, o.Value.From, o.Value.To))
        );
        return done.Concat(Deadlines(rules, facts, from, to));

        void Note(Judgement judgement, DateOnly day)
        {
            var kind = judgement.KindOn(day).Kind;
            if (kind is not (VerdictKind.Late or VerdictKind.Breached))
            {
                return;
            }

            var key = (judgement.RuleId, kind);
            if (open.TryGetValue(key, out var stretch) && stretch.To == day.AddDays(-1))
            {
                open[key] = stretch with { To = day };
                return;
            }

            if (open.Remove(key, out var ended))
            {
                done.Add(Stretch(ended.Rule, kind, ended.From, ended.To));
            }

            open[key] = (judgement.Rule, day, day);
        }

        LateStretch Stretch(PolicyRule rule, VerdictKind kind, DateOnly first, DateOnly last) =>
            new(
                rules.Stream,
                rule.Id,
                rule.Clause.Text,
                Spelling.Hyphenated(kind),
                null,
                first,
                last,
                last.DayNumber - first.DayNumber + 1
            );
    }

    private static IEnumerable<LateStretch> Deadlines(
        StreamRules rules,
        SupervisionFacts facts,
        DateOnly from,
        DateOnly to
    )
    {
        foreach (var deadline in SupervisionStanding.Of(rules, facts.UpTo(to)).Deadlines)
        {
            var verdict = deadline.VerdictOn(to);
            if (verdict is not { Kind: VerdictKind.Late, SinceOn: { } since } || since > to)
            {
                continue;
            }

            var first = since > from ? since : from;
            var last = deadline.Met?.On ?? to;
            if (last >= first)
            {
                yield return new LateStretch(
                    rules.Stream,
                    deadline.Rule.Id,
                    deadline.Rule.Clause.Text,
                    verdict.Code,
                    deadline.For,
                    first,
                    last,
                    last.DayNumber - first.DayNumber + 1
                );
            }
        }
    }
}
