using Sightline.Policies;

namespace Sightline.Today;

/// <summary>Somebody in the reader's line who has not met their supervisor within the policy's longest interval.</summary>
public sealed record NotMet(
    Guid SupervisionId,
    string Name,
    DateOnly? LastHeldOn,
    DateOnly StartedOn,
    DateOnly? NextOn,
    Guid? TeamId,
    string? Team,
    string Rule,
    DateOnly LateFromOn
)
{
    /// <summary>Why that is late, with the place in the written policy.</summary>
    public string Why(SupervisionPolicy policy) =>
        policy.Rule(Rule) is not GapRule rule
            ? ""
            : $"The limit{(rule.Longest is { } longest ? $" of {longest.Words}" : "")} ended on {Shared.Words.Day(LateFromOn.AddDays(-1))} ({rule.Clause}).";

    public string Words =>
        LastHeldOn is { } last
            ? $"{Name} has not met since {Shared.Words.Day(last)}"
            : $"{Name} has not met since starting on {Shared.Words.Day(StartedOn)}";
}
