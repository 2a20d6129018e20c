namespace Sightline.Children;

/// <summary>One line of a list of children: how the child is shown, since when, and what supervision has of them.</summary>
/// <param name="Id">The allocation's.</param>
/// <param name="LastDiscussedOn">The day of the latest session whose discussion of the child the reader sees.</param>
/// <param name="DueAt">When the next words are due on the child's record.</param>
public sealed record ChildLine(
    Guid Id,
    Guid ChildId,
    string Initials,
    string Reference,
    DateOnly? BornOn,
    string? Plan,
    Guid WorkerId,
    DateOnly FromOn,
    DateOnly? UntilOn,
    AllocationEnd? WhyEnded,
    DateOnly? LastDiscussedOn,
    DateTime? DueAt,
    int OpenActions
)
{
    public string ShownAs => $"{Initials} ({Reference})";

    public string AgeAndPlan(DateOnly today) => AgeAndPlanOf(BornOn, Plan, today);

    /// <summary>"9 years, child protection plan"</summary>
    public static string AgeAndPlanOf(DateOnly? bornOn, string? plan, DateOnly today)
    {
        var age = Child.AgeBetween(bornOn, today) is { } years
            ? years == 0
                ? "Under 1 year"
                : Words.Count(years, "year")
            : null;
        return string.Join(", ", new[] { age, plan }.Where(p => p is not null));
    }
}
