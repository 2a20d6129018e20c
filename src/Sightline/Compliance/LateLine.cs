using Sightline.Policies;

namespace Sightline.Compliance;

/// <summary>Somebody who has not met their supervisor in time, by one rule: since when, and why that is late.</summary>
public sealed record LateLine(
    Guid SupervisionId,
    string Name,
    string Post,
    string Supervisor,
    string? Team,
    DateOnly StartedOn,
    DateOnly? NextOn,
    RuleStanding Standing
)
{
    /// <summary>The first day that was too late.</summary>
    public DateOnly LateFromOn => (Standing.LateFromOn ?? Standing.BreachedFromOn)!.Value;

    /// <summary>Since when they have not met, what the policy allows, and its clause.</summary>
    public string Why(SupervisionPolicy policy, DateOnly today) =>
        policy.Rule(Standing.Rule) is { } rule
            ? (Standing.Judgement(rule) with { StartedOn = StartedOn }).VerdictOn(today).Words
            : "";
}
