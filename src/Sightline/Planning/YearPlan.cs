namespace Sightline.Planning;

/// <summary>A year of sessions as it could be booked, and what could not be satisfied in it.</summary>
public sealed record YearPlan(
    IReadOnlyList<PlannedSession> Sessions,
    IReadOnlyList<PlanFinding> Findings
);

/// <summary>One session of a plan.</summary>
/// <param name="WhyMoved">Why it is not on the day that the interval and the weekday alone would give; none where it is.</param>
public sealed record PlannedSession(
    Guid SupervisionId,
    string Name,
    DateOnly On,
    TimeOnly StartsAt,
    int Minutes,
    string Place,
    string? WhyMoved
);

/// <summary>Something that the plan could not satisfy: who, which rule and clause, what stands in the way, and what is nearest.</summary>
/// <param name="On">The day from which the rule is not kept; none where it is about the whole.</param>
/// <param name="Clause">The clause of the policy, or "your agreement"; none where no rule is concerned.</param>
/// <param name="InTheWay">What stands in the way, the most frequent first.</param>
/// <param name="NearestOn">The nearest day that would do; none where there is none.</param>
public sealed record PlanFinding(
    Guid SupervisionId,
    string Name,
    DateOnly? On,
    string Rule,
    string? Clause,
    IReadOnlyList<string> InTheWay,
    DateOnly? NearestOn
)
{
    /// <summary>The finding as it is read.</summary>
    public string InWords =>
        string.Join(
            ' ',
            new[]
            {
                $"{Name}: {Rule}{(Clause is null ? "" : $" ({Clause})")}.",
                InTheWay.Count == 0 ? null : $"In the way: {string.Join("; ", InTheWay)}.",
                NearestOn is { } on ? $"The nearest day is {Words.LongDay(on)}." : null,
            }.OfType<string>()
        );
}
