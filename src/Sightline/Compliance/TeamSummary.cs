using Sightline.Policies;

namespace Sightline.Compliance;

/// <summary>A team in one sentence. People who are away are out of the count.</summary>
/// <param name="OutsidePolicy">Agreements in force that ask for less than the policy does; counted for senior managers only.</param>
public sealed record TeamSummary(
    Guid TeamId,
    string? Team,
    string? Service,
    int People,
    int Away,
    int WithinLimit,
    int NoneBooked,
    int Unsupervised,
    int OutsidePolicy
)
{
    /// <summary>Past the usual interval and still within the longest.</summary>
    public int Due { get; init; }

    /// <summary>Past the longest interval and still within the absolute limit.</summary>
    public int Late { get; init; }

    /// <summary>Past the absolute limit.</summary>
    public int Breached { get; init; }

    public string Name => Team ?? "People outside a team";
    public int Here => People - Away;

    public string Sentence(GapRule? gap) =>
        People == 0
            ? "Nobody here has a supervisor yet."
            : (
                gap?.Longest is { } longest
                    ? $"{WithinLimit} of {Words.Count(Here, "person", "people")} {(WithinLimit == 1 ? "has" : "have")} met within {longest.Words}. "
                    : ""
            )
                + (
                    NoneBooked == 0
                        ? "Everyone has a session booked."
                        : $"{NoneBooked} {(NoneBooked == 1 ? "has" : "have")} no session booked."
                )
                + (Away > 0 ? $" {Words.Count(Away, "person is", "people are")} away." : "");
}
