using System.Globalization;
using Sightline.Standing;

namespace Sightline.Policies;

/// <summary>Reads a policy as a careful colleague would: do its rules fit together, does every rule meet somebody, does anything feed each deadline?</summary>
public static partial class PolicyCheck
{
    /// <summary>Everything there is to say: first what could not be read, otherwise what does not fit together.</summary>
    public static IReadOnlyList<PolicyFinding> Of(PolicyReading reading) =>
        reading.Policy is not { } policy
            ?
            [
                .. reading.Problems.Select(p => new PolicyFinding(
                    p.File,
                    p.Line,
                    FindingSeverity.Problem,
                    p.Words
                )),
            ]
            : Of(policy);

    public static IReadOnlyList<PolicyFinding> Of(SupervisionPolicy policy) =>
        [
            .. Contradictions(policy)
                .Concat(Counts(policy))
                .Concat(Intervals(policy))
                .Concat(Reach(policy))
                .Concat(Events(policy))
                .Concat(Surroundings(policy))
                .DistinctBy(f => f.ToString())
                .OrderBy(f => f.Severity)
                .ThenBy(f => f.File, StringComparer.Ordinal)
                .ThenBy(f => f.Line),
        ];

    /// <summary>Of two rules that say the same kind of thing the more specific wins; where neither is, nobody knows which holds.</summary>
    private static IEnumerable<PolicyFinding> Contradictions(SupervisionPolicy policy)
    {
        foreach (var same in policy.AllRules.GroupBy(r => (r.Stream, r.Subject)))
        {
            PolicyRule[] rules = [.. same];
            for (var i = 0; i < rules.Length; i++)
            {
                for (var j = i + 1; j < rules.Length; j++)
                {
                    var (one, other) = (rules[i], rules[j]);
                    if (one.Specificity == other.Specificity && Meet(one, other))
                    {
                        yield return Problem(
                            other.Place,
                            $"\"{one.Id}\" and \"{other.Id}\" say the same kind of thing about {Both(one, other, policy)}, and neither is more specific. Keep one, or say whom each is about"
                        );
                    }
                }
            }
        }

        for (var i = 0; i < policy.Groups.Count; i++)
        {
            for (var j = i + 1; j < policy.Groups.Count; j++)
            {
                var (one, other) = (policy.Groups[i], policy.Groups[j]);
                if (
                    one.When.Count > 0
                    && other.When.Count > 0
                    && one.Takes.Count == other.Takes.Count
                    && one.Takes.Overlap(other.Takes)
                )
                {
                    yield return Problem(
                        other.Place,
                        $"Somebody can belong to both \"{one.Key}\" and \"{other.Key}\" ({one.Takes.Words}; {other.Takes.Words}), and neither is more specific"
                    );
                }
            }
        }
    }

    /// <summary>Keeping every gap has to be enough for the count, or somebody should know that it is not.</summary>
    private static IEnumerable<PolicyFinding> Counts(SupervisionPolicy policy)
    {
        foreach (var minimum in policy.AllRules.OfType<MinimumRule>())
        {
            foreach (
                var gap in policy
                    .AllRules.OfType<GapRule>()
                    .Where(g => g.Stream == minimum.Stream && Meet(g, minimum))
            )
            {
                var sessions = SessionsAsked(policy, minimum, out var how);
                if (sessions is not { } asked)
                {
                    continue;
                }

                if (
                    gap.Usual is { } usual
                    && Allows(minimum.Period, usual) is var most
                    && most < asked
                )
                {
                    yield return Problem(
                        minimum.Place,
                        $"Meeting every {usual.Words} gives {Figure(most)} sessions in {minimum.Period.Words}, but \"{minimum.Id}\" asks for {minimum.Amount}{how}. Nobody who meets as usual can keep it"
                    );
                }
                else if (
                    gap.Longest is { } longest
                    && Allows(minimum.Period, longest) is var fewest
                    && fewest < asked
                )
                {
                    yield return Note(
                        minimum.Place,
                        $"A longest gap of {longest.Words} allows {Figure(fewest)} sessions in {minimum.Period.Words}, but \"{minimum.Id}\" asks for {minimum.Amount}{how}. Somebody can keep every gap and still fall below the minimum"
                    );
                }
            }
        }
    }

    private static double? SessionsAsked(
        SupervisionPolicy policy,
        MinimumRule minimum,
        out string how
    )
    {
        how = "";
        if (!minimum.InHours)
        {
            return minimum.Minimum;
        }

        var length = policy
            .AllRules.OfType<LengthRule>()
            .FirstOrDefault(l => l.Stream == minimum.Stream && Meet(l, minimum));
        if ((length?.AtMost ?? length?.AtLeast) is not { } minutes)
        {
            return null;
        }

        var asked = minimum.Minimum * 60.0 / minutes;
        how = $", which is {Figure(asked)} sessions of {Shared.Words.Length(minutes)}";
        return asked;
    }

    private static IEnumerable<PolicyFinding> Intervals(SupervisionPolicy policy)
    {
        foreach (var gap in policy.AllRules.OfType<GapRule>())
        {
            Interval?[] said = [gap.Usual, gap.Longest, gap.Limit];
            if (said.Any(i => i?.Unit == IntervalUnit.Weeks))
            {
                foreach (
                    var months in said.OfType<Interval>().Where(i => i.Unit == IntervalUnit.Months)
                )
                {
                    var (fewest, most) = DaysIn(months);
                    var weeks = 4 * months.Count;
                    yield return Note(
                        gap.Place,
                        $"{months.Words} is {fewest} to {most} days, not {weeks} weeks ({7 * weeks} days). Months and weeks stand side by side here, so say which is meant when people count"
                    );
                }
            }

            if (
                said.OfType<Interval>()
                    .FirstOrDefault(i => i.Unit is IntervalUnit.Terms or IntervalUnit.HalfTerms) is
                { } term
            )
            {
                yield return Note(
                    gap.Place,
                    $"{term.Words} is reckoned by the terms that the facts give. Without them nothing falls due"
                );
            }

            if (
                gap.Told.Any()
                && gap
                    is { Longest: null, TellWhenLate.Count: > 0 }
                        or { Limit: null, TellWhenBreached.Count: > 0 }
                        or { Usual: null, TellWhenDue.Count: > 0 }
            )
            {
                yield return Problem(
                    gap.Place,
                    $"\"{gap.Id}\" tells somebody of a step that it does not have. Say usual for due, longest for late and limit for breached"
                );
            }
        }
    }

    private static (int Fewest, int Most) DaysIn(Interval months)
    {
        int[] days =
        [
            .. Enumerable
                .Range(0, 365)
                .Select(i => new DateOnly(2023, 1, 1).AddDays(i))
                .Select(d => months.From(d).DayNumber - d.DayNumber),
        ];
        return (days.Min(), days.Max());
    }

    /// <summary>How many of these fit into the period, to a tenth.</summary>
    private static double Allows(Interval period, Interval every) =>
        Math.Round(period.AboutDays / (double)every.AboutDays, 1, MidpointRounding.AwayFromZero);

    private static string Figure(double figure) =>
        figure.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Both(PolicyRule one, PolicyRule other, SupervisionPolicy policy)
    {
        string[] shared =
        [
            .. (one.Groups.Count == 0 ? other.Groups : one.Groups).Where(g =>
                one.Covers(g) && other.Covers(g)
            ),
        ];
        var stream = policy.Streams.FirstOrDefault(s => s.Key == one.Stream)?.Label ?? one.Stream;
        return $"{(shared.Length == 0 ? "everybody" : string.Join(" and ", shared))} in {stream}";
    }

    /// <summary>Whether both rules can hold for one person on one day.</summary>
    private static bool Meet(PolicyRule one, PolicyRule other) =>
        (
            one.Groups.Count == 0
            || other.Groups.Count == 0
            || one.Groups.Intersect(other.Groups, StringComparer.Ordinal).Any()
        )
        && one.When.Overlap(other.When)
        && Meet(one.Stage, other.Stage);

    private static bool Meet(Stage? one, Stage? other) =>
        one is null || other is null || (Begins(one) < Ends(other) && Begins(other) < Ends(one));

    private static int Begins(Stage stage) => stage.After?.AboutDays ?? 0;

    private static int Ends(Stage stage) => stage.Until?.AboutDays ?? int.MaxValue;

    private static PolicyFinding Problem(PolicyPlace place, string words) =>
        new(place.File, place.Line, FindingSeverity.Problem, words);

    private static PolicyFinding Note(PolicyPlace place, string words) =>
        new(place.File, place.Line, FindingSeverity.Note, words);
}
