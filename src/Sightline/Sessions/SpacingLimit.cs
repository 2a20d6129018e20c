namespace Sightline.Sessions;

/// <summary>The longest that two sessions may lie apart, as the policy says it.</summary>
/// <param name="InWords">Six weeks, two months: how the policy says it.</param>
/// <param name="Clause">The clause it rests on, as the policy cites it.</param>
/// <param name="LastDay">The last day on which the next session keeps it.</param>
public sealed record SpacingLimit(string InWords, string Clause, Func<DateOnly, DateOnly> LastDay);
