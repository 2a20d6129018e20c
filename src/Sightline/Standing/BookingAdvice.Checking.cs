using Sightline.Calendars;
using Sightline.Policies;

namespace Sightline.Standing;

public static partial class BookingAdvice
{
    /// <summary>What is to be said about a plan, in the order of its days; nothing where it keeps every rule.</summary>
    /// <param name="plannedOn">The days planned besides those booked already.</param>
    public static IReadOnlyList<BookingRemark> Check(
        BookingRequest request,
        IReadOnlyList<DateOnly> plannedOn
    )
    {
        var clock = new PlannedClock(request);
        DateOnly[] all =
        [
            .. request.BookedOn.Concat(plannedOn).Where(d => d > clock.AnchorOn).Distinct().Order(),
        ];
        var remarks = new List<BookingRemark>();
        var anchor = clock.AnchorOn;
        foreach (var day in all)
        {
            remarks.AddRange(
                new[]
                {
                    GapRemark(clock, anchor, day),
                    DayRemark(request, day),
                }.OfType<BookingRemark>()
            );
            anchor = day;
        }

        if (
            clock.FallsShortOn(all, request.UntilOn) is { } shortOn
            && request.Rules.Minimum is { } rule
        )
        {
            remarks.Add(
                new BookingRemark(
                    BookingRemarkKind.Late,
                    null,
                    $"On {Words.Day(shortOn)} the {rule.Period.Words} before would hold {Words.Count(clock.CountOn(shortOn, all), "session")}. The policy's minimum is {rule.Minimum} ({rule.Clause}).",
                    rule.Clause
                )
            );
        }

        return remarks;
    }

    /// <summary>What is to be said about a session's length; null where it keeps the rule.</summary>
    public static BookingRemark? CheckLength(StreamRules rules, int minutes) =>
        rules.Length is { } rule && (minutes < rule.AtLeast || minutes > rule.AtMost)
            ? new BookingRemark(
                BookingRemarkKind.Note,
                null,
                $"This is {Words.Count(minutes, "minute")}. The policy asks for {Range(rule)} ({rule.Clause}).",
                rule.Clause
            )
            : null;

    private static string Range(LengthRule rule) =>
        (rule.AtLeast, rule.AtMost) switch
        {
            ({ } least, { } most) => $"{least} to {Words.Count(most, "minute")}",
            ({ } least, null) => $"at least {Words.Count(least, "minute")}",
            (_, { } most) => $"at most {Words.Count(most, "minute")}",
            _ => "no particular length",
        };

    private static BookingRemark? GapRemark(PlannedClock clock, DateOnly anchor, DateOnly day)
    {
        if (clock.Rule is not { } rule)
        {
            return null;
        }

        var intervals = clock.Intervals(anchor);
        var leaves = $"This leaves {Words.Span(anchor, day)} between sessions.";
        if (day > clock.LimitOn(anchor))
        {
            return new BookingRemark(
                BookingRemarkKind.Breach,
                day,
                $"{leaves} Nobody goes without for more than {rule.Limit!.Words} ({rule.Clause}).",
                rule.Clause
            );
        }

        if (intervals.Longest is { } longest && day > clock.Extended(anchor, longest))
        {
            return new BookingRemark(
                BookingRemarkKind.Late,
                day,
                longest == intervals.Agreed
                    ? $"{leaves} The two of you agreed on every {longest.Words}."
                    : $"{leaves} The policy's limit is {longest.Words} ({rule.Clause}).",
                rule.Clause
            );
        }

        return intervals.Usual is { } usual && day > clock.Extended(anchor, usual)
            ? new BookingRemark(
                BookingRemarkKind.Note,
                day,
                intervals.Agreed is null
                    ? $"{leaves} The usual is every {usual.Words} ({rule.Clause})."
                    : $"{leaves} The two of you agreed on every {usual.Words}.",
                rule.Clause
            )
            : null;
    }

    private static BookingRemark? DayRemark(BookingRequest request, DateOnly day) =>
        request.WhyNotOn(day) is { } why
            ? new BookingRemark(
                BookingRemarkKind.Note,
                day,
                $"On {Words.Day(day)} you may not be able to meet: {why}.",
                null
            )
            : null;
}
