using System.Collections.Concurrent;
using Sightline.Calendars;
using Sightline.Policies;

namespace Sightline.Sessions;

/// <summary>Turns a policy into what it says about the sessions of one person in one stream.</summary>
internal static class PolicyTerms
{
    // The calendars are files beside the program, which do not change while it runs.
    private static readonly ConcurrentDictionary<string, WorkingDays> Calendars = new(
        StringComparer.Ordinal
    );

    public static SessionTerms Of(
        SupervisionPolicy policy,
        Guid versionId,
        string stream,
        string? group,
        AgreedTerms? agreed
    )
    {
        var rules = policy.Rules(stream, group ?? "");
        var calendar = Calendars.GetOrAdd(
            policy.Nation,
            nation => new WorkingDays(BankHolidays.ReadShipped(nation))
        );
        return new()
        {
            PolicyVersionId = versionId,
            Usual = Usual(rules.Gap, agreed, calendar),
            Limits =
            [
                .. new[] { rules.Gap?.Longest, rules.Gap?.Limit }
                    .OfType<Interval>()
                    .Select(i => Limit(i, rules.Gap!, calendar)),
            ],
            YearlyMinimum = rules.Minimum?.Minimum,
            YearlyClause = rules.Minimum?.Clause.Text,
            Minutes = agreed?.Minutes ?? rules.Length?.AtLeast,
            LeastMinutes = rules.Length?.AtLeast,
            MostMinutes = rules.Length?.AtMost,
            LengthClause = rules.Length?.Clause.Text,
            Forms = [.. policy.Forms.Select(f => new Choice(f.Key, f.Label, f.Hint))],
            FormalForms = policy.Forms.Where(f => f.Formal).Select(f => f.Key).ToHashSet(),
            Reasons =
            [
                .. policy.Reasons.Select(r => new ReasonOffered(
                    r.Key,
                    r.Label,
                    r.Uses.Contains(ReasonUse.Moved),
                    r.Uses.Contains(ReasonUse.Cancelled),
                    r.Uses.Contains(ReasonUse.DidNotHappen),
                    r.AsksWords
                )),
            ],
            Kinds = [.. policy.AgendaKinds.Select(k => new Choice(k.Key, k.Label))],
            StandingItems =
            [
                .. policy.Record.StandingAgenda.Select(s => new Choice(s.Key, s.Label)),
            ],
            Temperature = [.. policy.Temperature.Points.OrderBy(p => p.Value).Select(p => p.Label)],
            TemperatureDeclined = policy.Temperature.Decline,
            Questions =
            [
                .. policy.Preparation.Questions.Select(q => new PreparationQuestion(
                    q.Key,
                    q.Label,
                    q.Hint,
                    q.AgendaKind,
                    q.Kind
                )),
            ],
            PausingLeave = policy.LeaveKinds.Where(k => k.Pauses).Select(k => k.Key).ToHashSet(),
            WhyNotWorkingDay = calendar.WhyFree,
        };
    }

    /// <summary>An agreement may ask for more; for less only where it says why.</summary>
    private static SpacingLimit? Usual(GapRule? rule, AgreedTerms? agreed, WorkingDays calendar)
    {
        if (
            agreed?.EveryWeeks is { } weeks
            && (
                rule?.Usual is not { } usual
                || agreed.SaidWhy
                || !Interval.Weeks(weeks).IsLongerThan(usual, calendar)
            )
        )
        {
            var every = Interval.Weeks(weeks);
            return new(every.Words, "your agreement", every.From);
        }

        return rule?.Usual is { } interval ? Limit(interval, rule, calendar) : null;
    }

    private static SpacingLimit Limit(Interval interval, GapRule rule, WorkingDays calendar) =>
        new(interval.Words, rule.Clause.Text, last => interval.From(last, calendar));
}
