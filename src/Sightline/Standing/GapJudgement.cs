using Sightline.Policies;

namespace Sightline.Standing;

/// <summary>The gap between two sessions: due after the usual interval, late after the longest, a breach after the absolute limit.</summary>
internal static class GapJudgement
{
    public static Judgement Of(
        GapRule rule,
        SupervisionFacts facts,
        IReadOnlyList<DateOnly> held,
        IReadOnlyList<DatePeriod> pauses
    )
    {
        DateOnly? last = held.Count == 0 ? null : held[^1];
        var anchor = last ?? facts.StartedOn;
        var intervals = GapIntervals.Of(rule, facts.Agreed, anchor);
        var due = Allowed(intervals.Usual);
        var longest = Allowed(intervals.Longest);
        return new Judgement(rule)
        {
            AppliesFromOn = facts.StartedOn,
            AppliesToOn = facts.LeftOn,
            SatisfiedOn = last,
            DueOn = due ?? (intervals.Usual is null ? longest : null),
            DueFromOn = due?.AddDays(1),
            LateFromOn = longest?.AddDays(1),
            BreachedFromOn = Allowed(rule.Limit)?.AddDays(1),
            Paused = pauses.EndingFrom(anchor),
            AgreedInterval = intervals.Agreed,
        };

        DateOnly? Allowed(Interval? interval) =>
            interval is null ? null : pauses.Extend(anchor, interval.From(anchor));
    }
}

/// <summary>
/// The intervals that hold for one person. A shorter agreed interval replaces the usual one; a longer one does so only with its reason, and then
/// the longest waits for it too. Nothing agreed moves the absolute limit.
/// </summary>
/// <param name="Agreed">The person's own interval where it took effect.</param>
internal sealed record GapIntervals(Interval? Usual, Interval? Longest, Interval? Agreed)
{
    public static GapIntervals Of(GapRule rule, AgreedInterval? agreed, DateOnly anchor)
    {
        if (
            agreed is null
            || (
                !MoreOften(agreed.Every, rule.Usual ?? rule.Longest, anchor)
                && string.IsNullOrWhiteSpace(agreed.WhyLessOften)
            )
        )
        {
            return new GapIntervals(rule.Usual, rule.Longest, null);
        }

        var longest =
            rule.Longest is { } l && !MoreOften(agreed.Every, l, anchor)
                ? agreed.Every
                : rule.Longest;
        return new GapIntervals(agreed.Every, longest, agreed.Every);
    }

    private static bool MoreOften(Interval agreed, Interval? policy, DateOnly anchor) =>
        policy is null || agreed.From(anchor) <= policy.From(anchor);
}
