namespace Sightline.Records;

/// <summary>Who signed, as what, when and over which text.</summary>
public sealed record SignaturesOnPage(
    RecordInSight Found,
    IReadOnlyList<RecordSignature> Signatures
);
