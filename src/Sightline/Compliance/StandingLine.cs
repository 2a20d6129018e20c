using Sightline.Policies;
using Sightline.Standing;

namespace Sightline.Compliance;

/// <summary>How one person's supervision stands, as a team page and its CSV say it: dates and plain words, never content.</summary>
public sealed record StandingLine(
    Guid SupervisionId,
    string Name,
    string Post,
    string? Supervisor,
    DateOnly StartedOn,
    StandingRow Row,
    IReadOnlyList<RuleStanding> Rules
)
{
    private RuleStanding? Of<T>(SupervisionPolicy policy)
        where T : PolicyRule => Rules.FirstOrDefault(r => policy.Rule(r.Rule) is T);

    public bool AwayOn(DateOnly day) => Row.AwayFromOn <= day && day <= Row.AwayUntilOn;

    /// <summary>The longest time without a session, where it has passed: "The limit is 6 weeks (section 5)".</summary>
    public string? Limit(SupervisionPolicy policy, DateOnly today)
    {
        if (
            Of<GapRule>(policy) is not { } standing
            || policy.Rule(standing.Rule) is not GapRule rule
            || standing.Judgement(rule).VerdictOn(today).Kind
                is not (VerdictKind.Late or VerdictKind.Breached)
        )
        {
            return null;
        }

        var judgement = standing.Judgement(rule);
        var anchor = judgement.SatisfiedOn ?? judgement.AppliesFromOn;
        var agreed = judgement.AgreedInterval is { } every
            ? new AgreedInterval(every, "agreed")
            : null;
        return (GapIntervals.Of(rule, agreed, anchor).Longest ?? rule.Limit) is { } most
            ? $"The limit is {most.Words} ({standing.Clause})"
            : null;
    }

    public string Last(DateOnly today) =>
        Row.LastHeldOn is { } last ? Words.Day(last)
        : StartedOn > today ? $"Starts on {Words.Day(StartedOn)}"
        : $"Not yet, since {Words.Day(StartedOn)}";

    public string Next(DateOnly today) =>
        Row.NextOn is not { } next ? "None booked"
        : next < today ? $"{Words.Day(next)}. Nobody has said what happened"
        : Words.Day(next);

    /// <summary>Sessions that count in the twelve months up to today, or since this person came under the rule.</summary>
    public string InYear(SupervisionPolicy policy, DateOnly today)
    {
        var held = Row.HeldInYearTo(today);
        return Of<MinimumRule>(policy) is { } minimum && minimum.AppliesFromOn > today.AddYears(-1)
            ? $"{held} since {Words.Day(minimum.AppliesFromOn)}"
            : $"{held}";
    }

    /// <summary>Whether the year's count is below the minimum, or will be before long.</summary>
    public string? YearNote(SupervisionPolicy policy, DateOnly today)
    {
        if (
            Of<MinimumRule>(policy) is not { } standing
            || policy.Rule(standing.Rule) is not MinimumRule rule
        )
        {
            return null;
        }

        var verdict = standing.Judgement(rule).VerdictOn(today);
        return verdict.Kind is VerdictKind.Met or VerdictKind.Paused or VerdictKind.NotApplicable
            ? null
            : verdict.Words;
    }

    public string Record(DateOnly today) =>
        Row.LastHeldOn is null ? ""
        : Row.LastRecordId is null ? "Not begun"
        : Row.LastRecordSharedOn is not { } shared ? "Being written up"
        : Row.LastRecordSignatures switch
        {
            0 => $"Shared {Distance.Of(shared, today)}",
            1 => "Signed by one",
            _ => "Signed by both",
        };

    public string Agreement(SupervisionPolicy policy, DateOnly today)
    {
        if (Row.AgreementSignedOn is null)
        {
            return "None signed yet";
        }

        var due = Row.AgreementReviewOn ?? Of<AgreementRule>(policy)?.DueOn;
        return due is not { } review ? "In date"
            : review < today ? $"Was to be reviewed by {Words.Day(review)}"
            : $"Review {Words.Day(review)}";
    }
}
