using Sightline.Policies;

namespace Sightline.Standing;

/// <summary>An agreement is due at the start and at each change of supervisor, then reviewed at its interval.</summary>
internal static class AgreementJudgement
{
    public static Judgement Of(
        RuleWindow window,
        SupervisionFacts facts,
        IReadOnlyList<DatePeriod> pauses
    )
    {
        var rule = (AgreementRule)window.Rule;
        var anchor = facts
            .SupervisorChangedOn.Append(facts.StartedOn)
            .Where(d => d >= facts.StartedOn)
            .Max();
        DateOnly[] signed = [.. facts.AgreementSignedOn.Where(d => d >= anchor)];
        var judgement =
            signed.Length == 0
                ? Unsigned(rule, facts, anchor, pauses)
                : Signed(rule, facts, signed, anchor, pauses);
        return judgement with
        {
            AppliesFromOn = window.FromOn,
            AppliesToOn = Windowed.Earlier(window.ToOn, facts.LeftOn),
        };
    }

    private static Judgement Unsigned(
        AgreementRule rule,
        SupervisionFacts facts,
        DateOnly anchor,
        IReadOnlyList<DatePeriod> pauses
    ) =>
        new(rule)
        {
            AppliesFromOn = facts.StartedOn,
            AppliesToOn = facts.LeftOn,
            DueOn = anchor,
            DueFromOn = anchor,
            LateFromOn =
                rule.SignWithin is { } within && facts.Reckoning.Last(within, anchor) is { } last
                    ? pauses.Extend(anchor, last)?.AddDays(1)
                    : null,
            Paused = pauses.EndingFrom(anchor),
        };

    /// <summary>The day of the review is a day in the diary that both agreed on: leave does not move it.</summary>
    private static Judgement Signed(
        AgreementRule rule,
        SupervisionFacts facts,
        DateOnly[] signed,
        DateOnly anchor,
        IReadOnlyList<DatePeriod> pauses
    )
    {
        var last = facts.AgreementReviewedOn.Where(d => d >= signed.Min()).Concat(signed).Max();
        var review = rule.ReviewEvery is { } every ? facts.Reckoning.Last(every, last) : null;
        return new Judgement(rule)
        {
            AppliesFromOn = facts.StartedOn,
            AppliesToOn = facts.LeftOn,
            SatisfiedOn = last,
            DueOn = review,
            LateFromOn = review?.AddDays(1),
            Paused = pauses.EndingFrom(anchor),
        };
    }
}
