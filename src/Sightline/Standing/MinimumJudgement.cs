using Sightline.Policies;

namespace Sightline.Standing;

/// <summary>What one session adds to a minimum: one session, or its minutes.</summary>
internal sealed record Counted(DateOnly On, int Amount);

/// <summary>
/// A minimum number of sessions or hours in a rolling period, as two dates: while the person has not been under the rule for a whole period, the
/// day on which the share of the minimum would be missed; after that, the day on which the count would fall below the minimum itself. Both hold
/// if nothing else is held.
/// </summary>
internal static class MinimumJudgement
{
    public static Judgement Of(
        RuleWindow window,
        SupervisionFacts facts,
        IReadOnlyList<HeldSession> formal,
        IReadOnlyList<DatePeriod> pauses
    )
    {
        var rule = (MinimumRule)window.Rule;
        var from = window.FromOn;
        Counted[] held =
        [
            .. formal
                .Where(h => h.On >= from)
                .Select(h => new Counted(h.On, rule.InHours ? h.Minutes ?? 0 : 1)),
        ];
        var asked = rule.InHours ? 60 * rule.Minimum : rule.Minimum;
        // A period lies wholly under the rule from the day on which the day before the start has left it.
        var wholeFrom = RollingCount.LosesOn(from.AddDays(-1), rule.Period);
        var below = FallsBelowOn(asked, rule.Period, held, wholeFrom);
        var offCourse =
            OffCourseOn(asked, rule.Period, from, held) is { } day && day < wholeFrom
                ? day
                : (DateOnly?)null;
        return new Judgement(rule)
        {
            AppliesFromOn = from,
            AppliesToOn = Windowed.Earlier(window.ToOn, facts.LeftOn),
            SatisfiedOn = held.Length == 0 ? null : held[^1].On,
            DueOn = (offCourse ?? below).AddDays(-1),
            DueFromOn = offCourse,
            LateFromOn = rule.Below == Shortfall.Late ? below : null,
            BreachedFromOn = rule.Below == Shortfall.Breached ? below : null,
            Paused = pauses.EndingFrom(held.Length == 0 ? from : held[^1].On),
        };
    }

    /// <summary>The first day of the stretch, open towards the future, in which the count is below the minimum.</summary>
    private static DateOnly FallsBelowOn(
        int asked,
        Interval period,
        Counted[] held,
        DateOnly wholeFrom
    )
    {
        for (var last = held.Length - 1; last >= 0; last--)
        {
            var (first, sum) = (last, held[last].Amount);
            while (sum < asked && first > 0)
            {
                sum += held[--first].Amount;
            }

            if (sum < asked)
            {
                break;
            }

            // With the sessions up to this one the count holds until the first of them leaves the period.
            var loses = RollingCount.LosesOn(held[first].On, period);
            if (loses > held[last].On)
            {
                return loses > wholeFrom ? loses : wholeFrom;
            }
        }

        return wholeFrom;
    }

    /// <summary>Likewise for the share of the minimum in the first period; null where enough is held already.</summary>
    private static DateOnly? OffCourseOn(
        int asked,
        Interval period,
        DateOnly startedOn,
        Counted[] held
    )
    {
        var sum = held.Sum(h => h.Amount);
        for (var count = held.Length; count >= 0; count--)
        {
            if (sum >= asked)
            {
                return null;
            }

            var missed = ShareReaches(asked, period, startedOn, sum + 1);
            if (count == 0 || missed > held[count - 1].On)
            {
                return missed;
            }

            sum -= held[count - 1].Amount;
        }

        return null;
    }

    /// <summary>The first day on which the share of the minimum, rounded down, is this much.</summary>
    private static DateOnly ShareReaches(int asked, Interval period, DateOnly startedOn, int amount)
    {
        var day = startedOn;
        while (
            (long)asked * (day.DayNumber - startedOn.DayNumber + 1)
            < (long)amount * RollingCount.DaysIn(day, period)
        )
        {
            day = day.AddDays(1);
        }

        return day;
    }
}
