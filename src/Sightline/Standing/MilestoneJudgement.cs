using Sightline.Policies;

namespace Sightline.Standing;

/// <summary>Something that happens once: due from the start (or from what it follows) until it is done, late after its time.</summary>
internal static class MilestoneJudgement
{
    /// <returns>Null while what it follows has not happened.</returns>
    public static Judgement? Of(
        RuleWindow window,
        SupervisionFacts facts,
        IReadOnlyList<DatePeriod> pauses
    )
    {
        var rule = (MilestoneRule)window.Rule;
        DateOnly? begins = rule.After is null
            ? facts.StartedOn
            : facts
                .Happened(rule.After)
                .Select(e => (DateOnly?)e.On)
                .Where(on => on >= facts.StartedOn)
                .Min();
        if (begins is not { } anchor)
        {
            return null;
        }

        var done = facts
            .Happened(rule.MetBy)
            .Select(e => (DateOnly?)e.On)
            .Where(on => on >= anchor)
            .Min();
        var last = facts.Reckoning.Last(rule.Within, anchor) is { } day
            ? pauses.Extend(anchor, day)
            : null;
        return new Judgement(rule)
        {
            AppliesFromOn = window.FromOn > anchor ? window.FromOn : anchor,
            AppliesToOn = Windowed.Earlier(window.ToOn, facts.LeftOn),
            SatisfiedOn = done,
            DueOn = last,
            DueFromOn = done is null ? anchor : null,
            LateFromOn = done is null ? last?.AddDays(1) : null,
            Paused = done is null ? pauses.EndingFrom(anchor) : [],
        };
    }
}
