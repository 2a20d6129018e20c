using Sightline.Accounts;
using Sightline.Records;
using Sightline.Supervisions;

namespace Sightline.Agreements;

/// <summary>One of the two signed one exact text of the agreement: who, when, with which statement, over which fingerprint.</summary>
public sealed class AgreementSignature : AgencyOwned
{
    private AgreementSignature() { }

    public AgreementSignature(
        AgreementWording wording,
        Person signer,
        Side side,
        string statement,
        Proof proof,
        DateTime at
    )
        : base(wording.AgencyId)
    {
        AgreementId = wording.AgreementId;
        WordingId = wording.Id;
        Fingerprint = wording.Fingerprint;
        SignerId = signer.Id;
        Side = side;
        Statement = statement;
        ProvedBy = proof.By;
        ProvedAt = proof.At;
        At = at;
    }

    public Guid AgreementId { get; private set; }
    public Guid WordingId { get; private set; }

    /// <summary>SHA-256 of the text that was signed, in hexadecimal.</summary>
    public string Fingerprint { get; private set; } = "";
    public Guid SignerId { get; private set; }
    public Side Side { get; private set; }

    /// <summary>The sentence that was confirmed, as it was shown.</summary>
    public string Statement { get; private set; } = "";

    /// <summary>How the signer had proved who they are, and when.</summary>
    public string ProvedBy { get; private set; } = "";
    public DateTime ProvedAt { get; private set; }
    public DateTime At { get; private set; }

    /// <summary>The fingerprint of all of it, which the history keeps.</summary>
    public string InFull() =>
        SignatureText.FingerprintOf(
            Fingerprint,
            SignerId,
            Side,
            Statement,
            comment: null,
            new(ProvedBy, ProvedAt),
            At
        );
}
