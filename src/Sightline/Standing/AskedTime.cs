using Sightline.Policies;

namespace Sightline.Standing;

/// <summary>What a policy's frequency and length ask of one supervision over a time.</summary>
internal sealed record AskedTime(double Sessions, double Minutes)
{
    public static AskedTime operator +(AskedTime one, AskedTime other) =>
        new(one.Sessions + other.Sessions, one.Minutes + other.Minutes);

    /// <summary>
    /// The usual interval fills the days on which it holds, without leave that stops the clock. Where there is none, the longest or the minimum
    /// says how many. A session is as long as the middle of what the policy allows, or else as the ones held were.
    /// </summary>
    public static AskedTime Of(
        StreamRules rules,
        SupervisionFacts facts,
        DateOnly from,
        DateOnly to
    )
    {
        var windows = RuleWindows.Of(RulesInForce.Always(rules), facts);
        var pauses = Pauses.Of(RulesInForce.Always(rules), facts);
        var byGap = windows
            .Where(w => w.Rule is GapRule)
            .Sum(w =>
                Every((GapRule)w.Rule, facts) is { } every
                    ? Days(w, facts, pauses, from, to) / (double)every.AboutDays
                    : 0
            );
        var sessions =
            byGap > 0
                ? byGap
                : windows
                    .Where(w => w.Rule is MinimumRule { InHours: false })
                    .Sum(w =>
                        Days(w, facts, pauses, from, to)
                        * ((MinimumRule)w.Rule).Minimum
                        / (double)((MinimumRule)w.Rule).Period.AboutDays
                    );
        var hours = windows
            .Where(w => w.Rule is MinimumRule { InHours: true })
            .Sum(w =>
                Days(w, facts, pauses, from, to)
                * ((MinimumRule)w.Rule).Minimum
                * 60.0
                / ((MinimumRule)w.Rule).Period.AboutDays
            );
        return new AskedTime(sessions, Math.Max(hours, sessions * Length(windows, facts)));
    }

    private static Interval? Every(GapRule rule, SupervisionFacts facts) =>
        GapIntervals.Of(rule, facts.Agreed, facts.StartedOn) is var intervals
            ? intervals.Usual ?? intervals.Longest ?? rule.Limit
            : null;

    private static double Length(IReadOnlyList<RuleWindow> windows, SupervisionFacts facts)
    {
        if (windows.Select(w => w.Rule).OfType<LengthRule>().FirstOrDefault() is { } rule)
        {
            return (rule.AtLeast, rule.AtMost) switch
            {
                ({ } least, { } most) => (least + most) / 2.0,
                ({ } least, null) => least,
                (null, { } most) => most,
                _ => AsHeld(facts),
            };
        }

        return AsHeld(facts);
    }

    private static double AsHeld(SupervisionFacts facts) =>
        facts.Held.Select(h => h.Minutes).OfType<int>().DefaultIfEmpty(0).Average();

    private static int Days(
        RuleWindow window,
        SupervisionFacts facts,
        IReadOnlyList<DatePeriod> pauses,
        DateOnly from,
        DateOnly to
    )
    {
        var first = window.FromOn > from ? window.FromOn : from;
        var last = Windowed.Earlier(Windowed.Earlier(window.ToOn, facts.LeftOn), to)!.Value;
        var days = Math.Max(0, last.DayNumber - first.DayNumber + 1);
        foreach (var pause in pauses)
        {
            var begins = pause.FromOn > first ? pause.FromOn : first;
            var ends = Windowed.Earlier(pause.ToOn, last)!.Value;
            days -= Math.Max(0, ends.DayNumber - begins.DayNumber + 1);
        }

        return Math.Max(0, days);
    }
}
