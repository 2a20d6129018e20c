using Sightline.Policies;

namespace Sightline.Standing;

/// <summary>Something owed after one event, and whether it was done in time.</summary>
/// <param name="For">What it is owed for, as others call it; null where that has no name.</param>
/// <param name="DueAt">The last instant in time; null where nobody can say yet.</param>
/// <param name="MetAt">When it was done; null while it is not.</param>
public sealed record DeadlineStanding(
    DeadlineRule Rule,
    NotedEvent After,
    DateTime? DueAt,
    NotedEvent? Met
)
{
    public string? For => After.Id;
    public DateTime? MetAt => Met?.At;

    private bool InTime =>
        Met is { } met
        && (DueAt is not { } due || (met.WholeDay ? met.On <= Clock.LocalDay(due) : met.At <= due));

    /// <summary>How it stands at the end of a day.</summary>
    public Verdict VerdictOn(DateOnly day)
    {
        var ends = Clock.Instant(day.AddDays(1), TimeOnly.MinValue);
        var kind =
            InTime ? VerdictKind.Met
            : Met is not null || DueAt < ends.AddTicks(-1) ? VerdictKind.Late
            : VerdictKind.Due;
        return new Verdict(kind, SinceOn(kind), Words(kind));
    }

    /// <summary>Everything owed under the rules that hold on the day of the event that asks for it.</summary>
    internal static IEnumerable<DeadlineStanding> Of(
        IEnumerable<RuleWindow> windows,
        SupervisionFacts facts
    ) =>
        from window in windows
        where window.Rule is DeadlineRule
        let rule = (DeadlineRule)window.Rule
        from standing in Of(rule, window, facts)
        select standing;

    private static IEnumerable<DeadlineStanding> Of(
        DeadlineRule rule,
        RuleWindow window,
        SupervisionFacts facts
    )
    {
        var answers = (
            rule.MetBy is null
                ? facts.Events.Where(e => e.For is not null)
                : facts.Happened(rule.MetBy)
        )
            .OrderBy(e => e.At)
            .ToList();
        foreach (
            var asked in facts
                .Happened(rule.After)
                .Where(e =>
                    e.On >= window.FromOn
                    && (window.ToOn is null || e.On <= window.ToOn)
                    && (facts.LeftOn is null || e.On <= facts.LeftOn)
                )
                .OrderBy(e => e.At)
        )
        {
            var met = Answer(asked, answers);
            if (met is not null)
            {
                answers.Remove(met);
            }

            yield return new DeadlineStanding(
                rule,
                asked,
                facts.Reckoning.Until(rule.Within, asked.LatestAt),
                met
            );
        }
    }

    /// <summary>What says that it belongs to the event, or else the first after it that belongs to nothing else.</summary>
    private static NotedEvent? Answer(NotedEvent asked, List<NotedEvent> answers) =>
        (asked.Id is null ? null : answers.Find(a => a.For == asked.Id))
        ?? answers.Find(a =>
            a.For is null
            && !ReferenceEquals(a, asked)
            && (a.WholeDay ? a.On >= asked.On : a.At >= asked.At)
        );

    private DateOnly? SinceOn(VerdictKind kind) =>
        kind switch
        {
            VerdictKind.Met => Met!.On,
            VerdictKind.Late when DueAt is { } due => Rule.Within.Unit == IntervalUnit.Hours
                ? Clock.LocalDay(due)
                : Clock.LocalDay(due).AddDays(1),
            _ => After.On,
        };

    private string Words(VerdictKind kind)
    {
        var about =
            $"{Rule.Words} The {EventWord.Plain(Rule.After).Replace('-', ' ')} was on {When(After)}";
        return (kind, Met, DueAt) switch
        {
            (VerdictKind.Met, { } met, _) => $"{about}; done on {When(met)} ({Rule.Clause}).",
            (VerdictKind.Late, { } met, { } due) =>
                $"{about}; due by {Moment(due)}, done on {When(met)} ({Rule.Clause}).",
            (VerdictKind.Late, null, { } due) =>
                $"{about}; it was due by {Moment(due)} and is not done yet ({Rule.Clause}).",
            (_, _, { } due) => $"{about}; due by {Moment(due)} ({Rule.Clause}).",
            _ => $"{about} ({Rule.Clause}).",
        };
    }

    private string Moment(DateTime due) =>
        Rule.Within.Unit == IntervalUnit.Hours
            ? Shared.Words.Moment(due)
            : $"the end of {Shared.Words.Day(Clock.LocalDay(due))}";

    private static string When(NotedEvent noted) =>
        noted.WholeDay ? Shared.Words.Day(noted.On) : Shared.Words.Moment(noted.At);
}
