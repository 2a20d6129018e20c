using Sightline.Supervisions;

namespace Sightline.Agreements;

/// <summary>One of the two signed one version of the agreement, over the fingerprint of the text they were shown.</summary>
public sealed class AgreementSignature : AgencyOwned
{
    private AgreementSignature() { }

    public AgreementSignature(
        Agreement agreement,
        Person signer,
        Side side,
        string statement,
        string fingerprint,
        DateTime at
    )
        : base(agreement.AgencyId)
    {
        AgreementId = agreement.Id;
        SignerId = signer.Id;
        Side = side;
        Statement = statement;
        Fingerprint = fingerprint;
        At = at;
    }

    public Guid AgreementId { get; private set; }
    public Guid SignerId { get; private set; }
    public Side Side { get; private set; }

    /// <summary>The sentence that was confirmed, as it was shown.</summary>
    public string Statement { get; private set; } = "";

    /// <summary>SHA-256 of the canonical text, in hexadecimal.</summary>
    public string Fingerprint { get; private set; } = "";
    public DateTime At { get; private set; }
}
