namespace Sightline.Today;

/// <summary>Somebody in the reader's line who has not met their supervisor within the policy's longest interval.</summary>
public sealed record NotMet(
    Guid SupervisionId,
    string Name,
    DateOnly? LastHeldOn,
    DateOnly StartedOn,
    DateOnly? NextOn,
    Guid? TeamId,
    string? Team
)
{
    public string Words =>
        LastHeldOn is { } last
            ? $"{Name} has not met since {Shared.Words.Day(last)}"
            : $"{Name} has not met since starting on {Shared.Words.Day(StartedOn)}";
}
