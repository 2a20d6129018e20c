using Sightline.Policies;

namespace Sightline.Standing;

/// <summary>The clock between planned sessions: the same rules as for those held, with every plan taken as kept.</summary>
internal sealed class PlannedClock(BookingRequest request)
{
    private readonly IReadOnlyList<DatePeriod> _pauses = Pauses.Of(
        RulesInForce.Always(request.Rules),
        request.Facts
    );
    private readonly HeldSession[] _held =
    [
        .. request.Facts.Held.Where(h => request.Rules.CountsAsFormal(h.Form)),
    ];

    public GapRule? Rule => request.Rules.Gap;

    /// <summary>The day from which the first gap of a plan runs: the last formal session, or the start.</summary>
    public DateOnly AnchorOn => HeldOn.Append(request.Facts.StartedOn).Max();

    private IEnumerable<DateOnly> HeldOn => _held.Select(h => h.On);

    /// <summary>The two people's own interval and the policy's, from a day.</summary>
    public GapIntervals Intervals(DateOnly anchor) =>
        Rule is { } rule
            ? GapIntervals.Of(rule, request.Facts.Agreed, anchor)
            : new GapIntervals(request.Facts.Agreed?.Every, null, null);

    /// <summary>
    /// The day on which the next session falls by its interval. An interval with which the year's minimum could not be kept is shortened to
    /// one with which it can.
    /// </summary>
    public DateOnly? NextOn(DateOnly anchor)
    {
        var intervals = Intervals(anchor);
        if ((intervals.Usual ?? intervals.Longest) is not { } interval)
        {
            return Spacing(anchor) is { } spacing ? anchor.AddDays(spacing) : null;
        }

        return Extended(
            anchor,
            TooSeldom(anchor) is null ? interval : Interval.Days(Spacing(anchor)!.Value)
        );
    }

    /// <summary>The interval of the two where it is too long for the year's minimum; null where the minimum fits.</summary>
    public Interval? TooSeldom(DateOnly anchor)
    {
        var intervals = Intervals(anchor);
        return
            (intervals.Usual ?? intervals.Longest) is { } interval
            && Spacing(anchor) is { } most
            && interval.About(anchor) > anchor.AddDays(most)
            ? interval
            : null;
    }

    /// <summary>The last day that is not late; null where nothing makes it late, or leave without an end lies before it.</summary>
    public DateOnly? LatestOn(DateOnly anchor) =>
        Intervals(anchor).Longest is { } longest ? Extended(anchor, longest) : LimitOn(anchor);

    /// <summary>The last day within the absolute limit.</summary>
    public DateOnly? LimitOn(DateOnly anchor) =>
        Rule?.Limit is { } limit ? Extended(anchor, limit) : null;

    public DateOnly? Extended(DateOnly anchor, Interval interval) =>
        _pauses.Extend(anchor, interval.About(anchor));

    /// <summary>
    /// The first planned day on which the rolling count is below the minimum, although a whole period lies under the rule; null if none.
    /// It may come from the past: no plan mends a year that is nearly over.
    /// </summary>
    public DateOnly? FallsShortOn(IReadOnlyList<DateOnly> planned, DateOnly untilOn)
    {
        if (request.Rules.Minimum is not { } rule)
        {
            return null;
        }

        var started = request.Facts.StartedOn;
        DateOnly[] all = [.. HeldOn.Concat(planned).Where(d => d >= started).Order()];
        var wholeFrom = RollingCount.LosesOn(started.AddDays(-1), rule.Period);
        // The count only falls on the day that a session leaves the period, or that the period is first whole.
        return all.Select(d => RollingCount.LosesOn(d, rule.Period))
            .Append(wholeFrom)
            .Where(d => d >= wholeFrom && d >= request.FromOn && d <= untilOn)
            .Order()
            .Cast<DateOnly?>()
            .FirstOrDefault(d => RollingCount.On(d!.Value, all, rule.Period) < rule.Minimum);
    }

    public int CountOn(DateOnly day, IReadOnlyList<DateOnly> planned) =>
        request.Rules.Minimum is { } rule
            ? RollingCount.On(
                day,
                [.. HeldOn.Concat(planned).Where(d => d >= request.Facts.StartedOn)],
                rule.Period
            )
            : 0;

    /// <summary>The most days between two sessions with which the minimum fits into its period.</summary>
    private int? Spacing(DateOnly anchor) =>
        request.Rules.Minimum is { } rule
            ? Math.Max(1, RollingCount.DaysIn(anchor, rule.Period) / rule.Minimum)
            : null;
}
