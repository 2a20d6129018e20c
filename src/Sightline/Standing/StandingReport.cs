using System.Globalization;
using System.Text.Json.Serialization;
using Sightline.Policies;

namespace Sightline.Standing;

/// <summary>How everybody of a facts file stands on a day: the shape that scripts read. Its words are kept stable.</summary>
public sealed record StandingReport(
    DateOnly On,
    string Policy,
    string Version,
    IReadOnlyList<PersonReport> People
)
{
    /// <param name="version">What tells this text of the policy from another.</param>
    public static StandingReport Of(
        SupervisionPolicy policy,
        string version,
        FactsFile facts,
        DateOnly on
    ) =>
        new(on, policy.Key, version, [.. facts.People.Select(p => PersonReport.Of(policy, p, on))]);
}

/// <summary>One person's standing in every stream whose rules cover them.</summary>
public sealed record PersonReport(
    string Id,
    IReadOnlyList<StreamReport> Streams,
    IReadOnlyList<DeadlineReport> Deadlines
)
{
    internal static PersonReport Of(SupervisionPolicy policy, PersonFacts person, DateOnly on)
    {
        var standings = policy
            .Streams.Select(s =>
                SupervisionStanding.Of(policy.Rules(s.Key), person.Streams[s.Key].UpTo(on))
            )
            .ToList();
        return new PersonReport(
            person.Id,
            [.. standings.Where(s => s.Judgements.Count > 0).Select(s => StreamReport.Of(s, on))],
            [.. standings.SelectMany(s => s.Deadlines).Select(d => DeadlineReport.Of(d, on))]
        );
    }
}

/// <summary>One stream: when the two last met, how often lately, and how each rule stands.</summary>
public sealed record StreamReport(
    string Stream,
    DateOnly? Last,
    int Count,
    IReadOnlyList<JudgementReport> Judgements
)
{
    internal static StreamReport Of(SupervisionStanding standing, DateOnly on) =>
        new(
            standing.Rules.Stream,
            standing.LastHeldOn,
            standing.CountOn(on),
            [.. standing.Judgements.Select(j => JudgementReport.Of(j, on))]
        );
}

/// <summary>One rule's dates and verdict.</summary>
public sealed record JudgementReport(
    string Rule,
    string Clause,
    string Verdict,
    [property: JsonPropertyName("due_on")] DateOnly? DueOn,
    [property: JsonPropertyName("late_from")] DateOnly? LateFrom,
    [property: JsonPropertyName("breached_from")] DateOnly? BreachedFrom,
    DateOnly? Since,
    string Words
)
{
    internal static JudgementReport Of(Judgement judgement, DateOnly on)
    {
        var verdict = judgement.VerdictOn(on);
        return new JudgementReport(
            judgement.RuleId,
            judgement.Clause.Text,
            verdict.Code,
            judgement.DueOn,
            judgement.LateFromOn,
            judgement.BreachedFromOn,
            verdict.SinceOn,
            verdict.Words
        );
    }
}

/// <summary>Something owed after an event. Times are local.</summary>
public sealed record DeadlineReport(
    string Rule,
    string Clause,
    string? For,
    [property: JsonPropertyName("due_at")] string? DueAt,
    [property: JsonPropertyName("met_at")] string? MetAt,
    string Verdict,
    string Words
)
{
    internal static DeadlineReport Of(DeadlineStanding deadline, DateOnly on)
    {
        var verdict = deadline.VerdictOn(on);
        return new DeadlineReport(
            deadline.Rule.Id,
            deadline.Rule.Clause.Text,
            deadline.For,
            deadline.DueAt is { } due ? Local(due) : null,
            deadline.Met is { } met
                ? met.WholeDay
                    ? met.On.ToString("O", CultureInfo.InvariantCulture)
                    : Local(met.At)
                : null,
            verdict.Code,
            verdict.Words
        );
    }

    private static string Local(DateTime at) =>
        Clock.Local(at).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
}
