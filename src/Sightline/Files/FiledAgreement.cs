namespace Sightline.Files;

/// <summary>One version of an agreement as the file lists it.</summary>
public sealed record FiledAgreement(
    Guid SupervisionId,
    int Version,
    DateTime StartedAt,
    DateTime? SignedAt,
    DateOnly? ReviewOn
);
