using Sightline.Policies;

namespace Sightline.Standing;

/// <summary>
/// A minimum number of sessions in a rolling period, as two dates: while the person has not been under the rule for a whole period, the day on
/// which the share of the minimum would be missed; after that, the day on which the count would fall below the minimum itself. Both hold if
/// nothing else is held.
/// </summary>
internal static class MinimumJudgement
{
    public static Judgement Of(
        MinimumRule rule,
        SupervisionFacts facts,
        IReadOnlyList<DateOnly> held,
        IReadOnlyList<DatePeriod> pauses
    )
    {
        // A period lies wholly under the rule from the day on which the day before the start has left it.
        var wholeFrom = RollingCount.LosesOn(facts.StartedOn.AddDays(-1), rule.Period);
        var below = FallsBelowOn(rule, held, wholeFrom);
        var offCourse =
            OffCourseOn(rule, facts.StartedOn, held) is { } day && day < wholeFrom
                ? day
                : (DateOnly?)null;
        return new Judgement(rule)
        {
            AppliesFromOn = facts.StartedOn,
            AppliesToOn = facts.LeftOn,
            SatisfiedOn = held.Count == 0 ? null : held[^1],
            DueOn = (offCourse ?? below).AddDays(-1),
            DueFromOn = offCourse,
            LateFromOn = rule.Below == Shortfall.Late ? below : null,
            BreachedFromOn = rule.Below == Shortfall.Breached ? below : null,
            Paused = pauses.EndingFrom(held.Count == 0 ? facts.StartedOn : held[^1]),
        };
    }

    /// <summary>The first day of the stretch, open towards the future, in which the count is below the minimum.</summary>
    private static DateOnly FallsBelowOn(
        MinimumRule rule,
        IReadOnlyList<DateOnly> held,
        DateOnly wholeFrom
    )
    {
        for (var last = held.Count - 1; last >= 0; last--)
        {
            var first = last - rule.Minimum + 1;
            if (first < 0)
            {
                break;
            }

            // With the sessions up to this one the count holds until the first of them leaves the period.
            var loses = RollingCount.LosesOn(held[first], rule.Period);
            if (loses > held[last])
            {
                return loses > wholeFrom ? loses : wholeFrom;
            }
        }

        return wholeFrom;
    }

    /// <summary>Likewise for the share of the minimum in the first period; null where enough are held already.</summary>
    private static DateOnly? OffCourseOn(
        MinimumRule rule,
        DateOnly startedOn,
        IReadOnlyList<DateOnly> held
    )
    {
        for (var count = held.Count; count >= 0; count--)
        {
            if (count >= rule.Minimum)
            {
                return null;
            }

            var missed = ShareReaches(rule, startedOn, count + 1);
            if (count == 0 || missed > held[count - 1])
            {
                return missed;
            }
        }

        return null;
    }

    /// <summary>The first day on which the share of the minimum, rounded down, is this many sessions.</summary>
    private static DateOnly ShareReaches(MinimumRule rule, DateOnly startedOn, int sessions)
    {
        var day = startedOn;
        while (
            rule.Minimum * (day.DayNumber - startedOn.DayNumber + 1)
            < sessions * RollingCount.DaysIn(day, rule.Period)
        )
        {
            day = day.AddDays(1);
        }

        return day;
    }
}
