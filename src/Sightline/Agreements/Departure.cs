using Sightline.Policies;

namespace Sightline.Agreements;

/// <summary>Something agreed that is less than the policy asks.</summary>
/// <param name="Agreed">What was agreed, such as "every 6 weeks".</param>
/// <param name="Difference">How it differs, such as "less often".</param>
/// <param name="Rule">What the policy says, as a sentence.</param>
public sealed record Departure(string Agreed, string Difference, string Rule, Clause Clause);
