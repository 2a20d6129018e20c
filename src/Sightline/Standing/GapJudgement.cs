using Sightline.Policies;

namespace Sightline.Standing;

/// <summary>The gap between two sessions: due after the usual interval, late after the longest, a breach after the absolute limit.</summary>
internal static class GapJudgement
{
    /// <summary>One judgement for each window of a person's time, in order.</summary>
    public static IEnumerable<Judgement> Of(
        IEnumerable<RuleWindow> windows,
        RulesInForce rules,
        SupervisionFacts facts,
        IReadOnlyList<DateOnly> held,
        IReadOnlyList<DatePeriod> leave
    )
    {
        DateOnly? last = held.Count == 0 ? null : held[^1];
        var anchor = last ?? facts.StartedOn;
        var former = new GapDays(null, null, null);
        foreach (var window in windows)
        {
            var rule = (GapRule)window.Rule;
            var pauses = rule.PauseWithoutWork is { } without
                ? Pauses.Of(rules, facts, without)
                : leave;
            var intervals = GapIntervals.Of(rule, facts.Agreed, anchor);
            var days = new GapDays(
                Allowed(intervals.Usual, former.Usual),
                Allowed(intervals.Longest, former.Longest),
                Allowed(rule.Limit, former.Limit)
            );
            former = window.ToOn < anchor ? former : days;
            yield return new Judgement(rule)
            {
                AppliesFromOn = window.FromOn,
                AppliesToOn = Windowed.Earlier(window.ToOn, facts.LeftOn),
                StartedOn = facts.StartedOn,
                SatisfiedOn = last,
                DueOn = days.Usual ?? (intervals.Usual is null ? days.Longest : null),
                DueFromOn = days.Usual?.AddDays(1),
                LateFromOn = days.Longest?.AddDays(1),
                BreachedFromOn = days.Limit?.AddDays(1),
                Paused = pauses.EndingFrom(anchor),
                AgreedInterval = intervals.Agreed,
            };

            // A rule that asks for more from a day on cannot be broken before that day: then its own time runs from there, unless the
            // rule before it ran out sooner.
            DateOnly? Allowed(Interval? interval, DateOnly? before)
            {
                if (interval is null)
                {
                    return null;
                }

                var own = From(anchor, interval);
                return window.FromOn <= anchor || own is null || own >= window.FromOn
                    ? own
                    : Windowed.Earlier(From(window.FromOn, interval), before);
            }

            DateOnly? From(DateOnly day, Interval interval) =>
                facts.Reckoning.Last(interval, day) is { } allowed
                    ? pauses.Extend(day, allowed)
                    : null;
        }
    }

    private sealed record GapDays(DateOnly? Usual, DateOnly? Longest, DateOnly? Limit);
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
        policy is null || agreed.About(anchor) <= policy.About(anchor);
}
