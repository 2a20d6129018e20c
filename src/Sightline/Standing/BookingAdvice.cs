using Sightline.Calendars;
using Sightline.Policies;

namespace Sightline.Standing;

/// <summary>
/// Helps two people to plan their sessions ahead: proposes a series that keeps the policy around holidays and leave, and says in words what any
/// plan would come to.
/// </summary>
public static partial class BookingAdvice
{
    /// <summary>
    /// A series from the last session to the end of the request. Each date keeps the interval on the two people's weekday; where they cannot
    /// meet then, it moves earlier first, and later only within the longest interval.
    /// </summary>
    public static BookingPlan Propose(BookingRequest request)
    {
        var clock = new PlannedClock(request);
        var dates = new List<ProposedDate>();
        var anchor = request.BookedOn.Append(clock.AnchorOn).Max();
        var weekday = request.Weekday;
        while (Next(request, clock, anchor, weekday) is { } next && next.On <= request.UntilOn)
        {
            dates.Add(next);
            weekday ??= WeekdayOf(next);
            anchor = next.On;
        }

        return new BookingPlan(
            dates,
            [.. Notes(request, clock, anchor), .. Check(request, [.. dates.Select(d => d.On)])]
        );
    }

    /// <summary>What shaped the whole series rather than one of its dates.</summary>
    private static IEnumerable<BookingRemark> Notes(
        BookingRequest request,
        PlannedClock clock,
        DateOnly lastOn
    )
    {
        if (clock.NextOn(lastOn) is null && request.Rules.Gap is { } gap)
        {
            yield return new BookingRemark(
                BookingRemarkKind.Note,
                null,
                "The supervisee is away and there is no date of return yet. Plan on from there once there is.",
                gap.Clause
            );
        }

        if (clock.TooSeldom(lastOn) is { } seldom && request.Rules.Minimum is { } minimum)
        {
            yield return new BookingRemark(
                BookingRemarkKind.Note,
                null,
                $"Every {seldom.Words} would not give {Words.Count(minimum.Minimum, "session")} in any {minimum.Period.Words} ({minimum.Clause}), so these dates are closer together.",
                minimum.Clause
            );
        }
    }

    /// <summary>The weekday that the first date sets for the series: the one it fell on, unless that is a weekend's.</summary>
    private static DayOfWeek WeekdayOf(ProposedDate date) =>
        date.WouldBeOn.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday
            ? date.On.DayOfWeek
            : date.WouldBeOn.DayOfWeek;

    private static ProposedDate? Next(
        BookingRequest request,
        PlannedClock clock,
        DateOnly anchor,
        DayOfWeek? weekday
    )
    {
        if (clock.NextOn(anchor) is not { } byInterval)
        {
            return null;
        }

        var earliest = anchor.AddDays(1) > request.FromOn ? anchor.AddDays(1) : request.FromOn;
        var aim = byInterval;
        while (weekday is { } kept && aim.DayOfWeek != kept && aim > earliest)
        {
            aim = aim.AddDays(-1);
        }

        if (aim < earliest)
        {
            // The interval has passed already: as soon as possible is the best that can be proposed.
            var soonest = FirstFree(request, earliest, request.UntilOn);
            return soonest is { } day
                ? new ProposedDate(
                    day,
                    day,
                    $"{Words.Day(aim)} has passed, so this is the first day that both can meet."
                )
                : null;
        }

        return request.WhyNotOn(aim) is not { } why
            ? new ProposedDate(aim, aim, null)
            : Moved(request, clock, anchor, aim, earliest, why);
    }

    private static ProposedDate? Moved(
        BookingRequest request,
        PlannedClock clock,
        DateOnly anchor,
        DateOnly aim,
        DateOnly earliest,
        string why
    )
    {
        // Two sessions close together help less than one that is a little late, so earlier means at most half the gap.
        var half = aim.AddDays(-(aim.DayNumber - anchor.DayNumber) / 2);
        var latest = clock.LatestOn(anchor) ?? aim;
        var found =
            LastFree(request, aim, half > earliest ? half : earliest)
            ?? FirstFree(request, aim, latest)
            ?? LastFree(request, aim, earliest)
            ?? FirstFree(request, aim, request.UntilOn);
        if (found is not { } on)
        {
            return null;
        }

        var direction = on < aim ? "earlier" : "later";
        return new ProposedDate(
            on,
            aim,
            $"{Words.Span(on < aim ? on : aim, on < aim ? aim : on)} {direction} than {Words.Day(aim)}: {why}."
        );
    }

    private static DateOnly? LastFree(BookingRequest request, DateOnly from, DateOnly downTo)
    {
        for (var day = from; day >= downTo; day = day.AddDays(-1))
        {
            if (request.WhyNotOn(day) is null)
            {
                return day;
            }
        }

        return null;
    }

    private static DateOnly? FirstFree(BookingRequest request, DateOnly from, DateOnly upTo)
    {
        for (var day = from; day <= upTo; day = day.AddDays(1))
        {
            if (request.WhyNotOn(day) is null)
            {
                return day;
            }
        }

        return null;
    }
}
