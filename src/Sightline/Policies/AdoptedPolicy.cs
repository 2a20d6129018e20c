namespace Sightline.Policies;

/// <summary>A policy as the agency adopted it.</summary>
/// <param name="VersionId">Which version; what follows it refers to this for good.</param>
/// <param name="ReviewOn">When the agency looks at it again.</param>
public sealed record AdoptedPolicy(
    Guid VersionId,
    string Title,
    DateOnly EffectiveOn,
    DateOnly? ReviewOn,
    SupervisionPolicy Policy
)
{
    /// <summary>Whether it was written and approved here after another, so that people are asked to read what is new.</summary>
    public bool ApprovedHere { get; init; }
}
