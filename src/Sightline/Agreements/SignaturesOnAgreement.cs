namespace Sightline.Agreements;

/// <summary>Who signed the agreement, as what, when and over which text.</summary>
public sealed record SignaturesOnAgreement(
    AgreementInSight Found,
    IReadOnlyList<AgreementSignature> Signatures
);
