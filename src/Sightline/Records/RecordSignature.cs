using Sightline.Accounts;
using Sightline.Supervisions;

namespace Sightline.Records;

/// <summary>One of the two signed the text that was shared: who, when, with which statement, over which fingerprint.</summary>
public sealed class RecordSignature : AgencyOwned
{
    private RecordSignature() { }

    public RecordSignature(
        SessionRecord record,
        RecordSharing sharing,
        Person signer,
        Side side,
        string statement,
        string? comment,
        Proof proof,
        DateTime at
    )
        : base(record.AgencyId)
    {
        RecordId = record.Id;
        SharingId = sharing.Id;
        Fingerprint = sharing.Fingerprint;
        SignerId = signer.Id;
        Side = side;
        Statement = statement;
        Comment = comment;
        ProvedBy = proof.By;
        ProvedAt = proof.At;
        At = at;
    }

    public Guid RecordId { get; private set; }
    public Guid SharingId { get; private set; }
    public string Fingerprint { get; private set; } = "";
    public Guid SignerId { get; private set; }
    public Side Side { get; private set; }

    /// <summary>The sentence that was confirmed, as it was shown.</summary>
    public string Statement { get; private set; } = "";

    /// <summary>What the signer wanted to add; part of the record for good.</summary>
    public string? Comment { get; private set; }

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
            Comment,
            new(ProvedBy, ProvedAt),
            At
        );
}
