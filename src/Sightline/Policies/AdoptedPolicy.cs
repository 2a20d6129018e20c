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
);
