using Sightline.Accounts;
using Sightline.Supervisions;

namespace Sightline.Records;

/// <summary>Sharing, reading, signing. A signature is over the text that was shared last; a newer text needs new signatures.</summary>
public sealed partial class SessionRecord
{
    public RecordSharing? LatestSharing => _sharings.Find(s => s.Id == LatestSharingId);

    /// <summary>The signatures that stand: those over the text shared last.</summary>
    public IEnumerable<RecordSignature> StandingSignatures =>
        LatestSharingId is { } sharing ? _signatures.Where(s => s.SharingId == sharing) : [];

    public bool Shared => LatestSharingId is not null;
    public bool Signed => SignedAt is not null;

    /// <summary>Its author has written something since it was shared.</summary>
    public bool ChangedSinceShared => Shared && ChangedAt is not null;

    /// <summary>What the reader asked for about the latest text, and nobody has answered with a newer one.</summary>
    public IEnumerable<ChangeRequest> OpenChangeRequests =>
        LatestSharingId is { } sharing ? _changeRequests.Where(c => c.SharingId == sharing) : [];

    public Refusal? WhyNotShare(Person by) => WhyNotWrite(by);

    /// <summary>Fixes the exact text. Sharing the same text again is the same sharing, so signatures over it stand.</summary>
    public RecordSharing Share(Person by, string text, string fingerprint, DateTime at)
    {
        RefusedException.ThrowIf(WhyNotShare(by));
        ChangedAt = null;
        Revision++;
        if (LatestSharing is { } latest && latest.Fingerprint == fingerprint)
        {
            return latest;
        }

        var sharing = new RecordSharing(this, by, text, fingerprint, at);
        _sharings.Add(sharing);
        LatestSharingId = sharing.Id;
        SharedAt = at;
        Happened(
            new(
                "record-shared",
                by.Id,
                at,
                SupervisionId,
                SuperviseeId,
                SessionId: SessionId,
                Fingerprint: fingerprint
            )
        );
        return sharing;
    }

    public Refusal? WhyNotSign(Person signer, Supervision supervision) =>
        WhyNotRead(signer, supervision)
        ?? (
            StandingSignatures.Any(s => s.SignerId == signer.Id)
                ? new("You have already signed this record")
            : ChangedSinceShared
                ? new(
                    "This record is being changed. It can be signed when it has been shared again"
                )
            : null
        );

    public RecordSignature Sign(
        Person signer,
        Supervision supervision,
        string statement,
        string? comment,
        Proof proof,
        DateTime at
    )
    {
        RefusedException.ThrowIf(WhyNotSign(signer, supervision) ?? proof.WhyNotSignAt(at));
        var signature = new RecordSignature(
            this,
            LatestSharing!,
            signer,
            supervision.SideOf(signer.Id)!.Value,
            statement,
            comment,
            proof,
            at
        );
        _signatures.Add(signature);
        Revision++;
        if (StandingSignatures.Select(s => s.SignerId).Distinct().Count() == 2)
        {
            SignedAt = at;
        }

        Happened(
            new(
                "record-signed",
                signer.Id,
                at,
                SupervisionId,
                SuperviseeId,
                SessionId: SessionId,
                Fingerprint: signature.InFull()
            )
        );
        return signature;
    }

    public Refusal? WhyNotAskForChange(Person reader, Supervision supervision) =>
        WhyNotRead(reader, supervision)
        ?? (
            Signed
                ? new(
                    "Both of you have signed this record, so it cannot change. You can add an addendum"
                )
            : StandingSignatures.Any(s => s.SignerId == reader.Id)
                ? new("You have already signed this record")
            : null
        );

    public ChangeRequest AskForChange(
        Person reader,
        Supervision supervision,
        string words,
        DateTime at,
        Guid? id = null
    )
    {
        RefusedException.ThrowIf(WhyNotAskForChange(reader, supervision));
        var request = new ChangeRequest(this, LatestSharingId!.Value, reader, words, at, id);
        _changeRequests.Add(request);
        Revision++;
        Happened(
            new(
                "change-asked-for",
                reader.Id,
                at,
                SupervisionId,
                SuperviseeId,
                SessionId: SessionId
            )
        );
        return request;
    }

    public Refusal? WhyNotAdd(Person author, Supervision supervision) =>
        !supervision.IsParty(author.Id)
            ? new("Only the two people of this supervision can add to its records")
        : Signed ? null
        : new("Both of you sign first. Until then the record itself can change");

    public Addendum Add(
        Person author,
        Supervision supervision,
        string text,
        DateTime at,
        Guid? id = null
    )
    {
        RefusedException.ThrowIf(WhyNotAdd(author, supervision));
        var addendum = new Addendum(this, author, text, at, id);
        _addenda.Add(addendum);
        Happened(
            new(
                "addendum-added",
                author.Id,
                at,
                SupervisionId,
                SuperviseeId,
                SessionId: SessionId,
                Fingerprint: CanonicalText.FingerprintOf(text)
            )
        );
        return addendum;
    }

    /// <summary>Somebody took a copy out of here: how much of it and as what.</summary>
    public void Copied(Person by, string howMuch, string asWhat, DateTime at) =>
        Happened(
            new(
                "record-copied",
                by.Id,
                at,
                SupervisionId,
                SuperviseeId,
                $"{howMuch}, as {asWhat}",
                SessionId: SessionId
            )
        );

    private Refusal? WhyNotRead(Person reader, Supervision supervision) =>
        !supervision.IsParty(reader.Id)
            ? new("Only the two people of this supervision can sign its records")
        : !Shared ? new("This record has not been shared yet")
        : null;
}
