using Sightline.Calendars;
using Sightline.Policies;

namespace Sightline.Standing;

/// <summary>People and what happened to them, as a file says it for a policy to be applied to.</summary>
public sealed record FactsFile(IReadOnlyList<PersonFacts> People)
{
    /// <summary>Larger than the facts of any agency, and small enough to answer at once.</summary>
    public const int LongestText = 16_000_000;
}

/// <summary>One person's facts in each stream of the policy.</summary>
public sealed record PersonFacts(string Id, IReadOnlyDictionary<string, SupervisionFacts> Streams);

/// <summary>What reading a facts file came to: the facts, or every problem found in one look.</summary>
public sealed record FactsReading(FactsFile? Facts, IReadOnlyList<PolicyProblem> Problems);
