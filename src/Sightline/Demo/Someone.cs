namespace Sightline.Demo;

/// <summary>One made-up person: their post, their team, who manages them, how long they have been here.</summary>
internal sealed record Someone(
    string Reference,
    string Given,
    string Family,
    string Post,
    string? Team,
    string? Manager,
    int MonthsHere
)
{
    public string? Group { get; init; } = "social-worker";
    public string Employment { get; init; } = "permanent";

    /// <summary>Days since they left; none while they work here.</summary>
    public int? LeftDaysAgo { get; init; }

    /// <summary>None where nobody supervises them in Sightline.</summary>
    public Course? Supervision { get; init; } = new();

    /// <summary>They hold children's cases, so that supervision talks about children.</summary>
    public bool HoldsCases { get; init; } = true;
}
