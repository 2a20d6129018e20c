using Sightline.Policies;

namespace Sightline.Standing;

/// <summary>
/// How one supervision stands against every rule of its policy, as dates without a today: worked out when a fact changes, compared with today
/// when somebody looks.
/// </summary>
/// <param name="Rules">Those of the newest version.</param>
/// <param name="Judgements">One for each rule that holds for the person at some time, in the policy's order; one a version where versions differ.</param>
/// <param name="HeldOn">Days of the formal sessions since the start, in order; a day with two stands twice.</param>
public sealed record SupervisionStanding(
    StreamRules Rules,
    IReadOnlyList<Judgement> Judgements,
    IReadOnlyList<DateOnly> HeldOn
)
{
    private Lazy<IReadOnlyList<DeadlineStanding>> _deadlines = new(() => []);

    /// <summary>One for each event after which something is owed. Worked out when somebody asks: dates between sessions do not rest on them.</summary>
    public IReadOnlyList<DeadlineStanding> Deadlines => _deadlines.Value;

    /// <summary>The last formal session; null before the first.</summary>
    public DateOnly? LastHeldOn => HeldOn.Count == 0 ? null : HeldOn[^1];

    public Judgement? Gap => Judgements.FirstOrDefault(j => j.Rule is GapRule);
    public Judgement? Minimum => Judgements.FirstOrDefault(j => j.Rule is MinimumRule);
    public Judgement? Agreement => Judgements.FirstOrDefault(j => j.Rule is AgreementRule);

    /// <summary>The first day on which the rolling count would be below the minimum if nothing else were held.</summary>
    public DateOnly? FallsBelowFromOn => Minimum?.LateFromOn ?? Minimum?.BreachedFromOn;

    /// <summary>Formal sessions in the minimum rule's period that ends on this day (twelve months where there is no such rule).</summary>
    public int CountOn(DateOnly day) =>
        RollingCount.On(day, HeldOn, Rules.Minimum?.Period ?? Interval.Months(12));

    /// <summary>The rules of one stream, applied to what happened.</summary>
    public static SupervisionStanding Of(StreamRules rules, SupervisionFacts facts) =>
        Of(RulesInForce.Always(rules), facts);

    /// <summary>The rules of one stream as they came into force one version after the other: the one of the day judges the day.</summary>
    public static SupervisionStanding Of(RulesInForce rules, SupervisionFacts facts)
    {
        HeldSession[] held =
        [
            .. facts
                .Held.Where(h => h.On >= facts.StartedOn && rules.On(h.On).CountsAsFormal(h.Form))
                .OrderBy(h => h.On),
        ];
        DateOnly[] heldOn = [.. held.Select(h => h.On)];
        var pauses = Pauses.Of(rules, facts);
        var windows = RuleWindows.Of(rules, facts);
        var judgements = windows
            .Where(w => w.Rule is GapRule)
            .GroupBy(w => w.Rule.Subject, StringComparer.Ordinal)
            .SelectMany(g => g.Zip(GapJudgement.Of(g, rules, facts, heldOn, pauses)))
            .Concat(
                windows
                    .Select(w => (Window: w, Judgement: Judge(w)))
                    .Where(j => j.Judgement is not null)
                    .Select(j => (j.Window, j.Judgement!))
            );
        return new SupervisionStanding(rules.Newest, InOrder(rules, judgements), heldOn)
        {
            _deadlines = new(() => [.. DeadlineStanding.Of(windows, facts)]),
        };

        Judgement? Judge(RuleWindow window) =>
            window.Rule switch
            {
                MinimumRule => MinimumJudgement.Of(window, facts, held, pauses),
                AgreementRule => AgreementJudgement.Of(window, facts, pauses),
                MilestoneRule => MilestoneJudgement.Of(window, facts, pauses),
                // A length is asked of one session, a deadline of one event: neither is a standing.
                _ => null,
            };
    }

    /// <summary>Of a rule that held, stopped and holds again in one version, only the last time matters from the last fact on.</summary>
    private static Judgement[] InOrder(
        RulesInForce rules,
        IEnumerable<(RuleWindow Window, Judgement Judgement)> judgements
    )
    {
        var place = rules
            .Ever.DistinctBy(r => r.Id)
            .Select((r, i) => (r.Id, i))
            .ToDictionary(r => r.Id, r => r.i, StringComparer.Ordinal);
        return
        [
            .. judgements
                .GroupBy(j => (j.Judgement.RuleId, j.Window.VersionOn))
                .Select(g => g.MaxBy(j => j.Judgement.AppliesFromOn).Judgement)
                .OrderBy(j => place[j.RuleId])
                .ThenBy(j => j.AppliesFromOn),
        ];
    }
}
