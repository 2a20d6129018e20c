using Sightline.Policies;

namespace Sightline.Disclosures;

/// <summary>What came up, as whoever has to pass it on says it.</summary>
/// <param name="Issue">What the policy calls it; none where the policy has no list of such matters.</param>
/// <param name="CameUpOn">The day on which they learned of it.</param>
/// <param name="WhyNotYet">Who would be at risk if the other were told first, and how; only where that is so.</param>
public sealed record Matter(
    ConfidentialityIssue? Issue,
    string What,
    DateOnly CameUpOn,
    TheOther Other,
    string? WhyNotYet
);
