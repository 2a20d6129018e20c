using Sightline.Policies;

namespace Sightline.Standing;

/// <summary>
/// How one supervision stands against every rule of its policy, as dates without a today: worked out when a fact changes, compared with today
/// when somebody looks.
/// </summary>
/// <param name="HeldOn">Days of the formal sessions since the start, in order; a day with two stands twice.</param>
public sealed record SupervisionStanding(
    StreamRules Rules,
    IReadOnlyList<Judgement> Judgements,
    IReadOnlyList<DateOnly> HeldOn
)
{
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

    /// <summary>The rules of one group in one stream, applied to what happened.</summary>
    public static SupervisionStanding Of(StreamRules rules, SupervisionFacts facts)
    {
        DateOnly[] held =
        [
            .. facts
                .Held.Where(h => h.On >= facts.StartedOn && rules.CountsAsFormal(h.Form))
                .Select(h => h.On)
                .Order(),
        ];
        var pauses = Pauses.Of(rules, facts);
        return new SupervisionStanding(
            rules,
            [.. rules.All.Select(Judge).OfType<Judgement>()],
            held
        );

        Judgement? Judge(PolicyRule rule) =>
            rule switch
            {
                GapRule gap => GapJudgement.Of(gap, facts, held, pauses),
                MinimumRule minimum => MinimumJudgement.Of(minimum, facts, held, pauses),
                AgreementRule agreement => AgreementJudgement.Of(agreement, facts, pauses),
                // A length is asked of one session, a deadline of one event: neither is a standing.
                _ => null,
            };
    }
}
