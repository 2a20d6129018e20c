using Sightline.Supervisions;

namespace Sightline.Records;

/// <summary>Sharing, reading, signing. A signature is over the text that was shared last; a newer text needs new signatures.</summary>
public sealed partial class SessionRecord
{
    public RecordSharing? LatestSharing => _sharings.MaxBy(s => s.At);

    /// <summary>The signatures that stand: those over the text shared last.</summary>
    public IEnumerable<RecordSignature> StandingSignatures =>
        LatestSharing is { } sharing ? _signatures.Where(s => s.SharingId == sharing.Id) : [];

    public bool Shared => _sharings.Count > 0;
    public bool Signed => StandingSignatures.Count() == 2;

    /// <summary>What the reader asked for about the latest text, and nobody has answered with a newer one.</summary>
    public IEnumerable<ChangeRequest> OpenChangeRequests =>
        LatestSharing is { } sharing ? _changeRequests.Where(c => c.SharingId == sharing.Id) : [];

    public Refusal? WhyNotWrite(Person writer) =>
        Signed
            ? new(
                "Both of you have signed this record, so it cannot change. You can add an addendum"
            )
        : writer.Id != WriterId ? new("Somebody else is writing this record up")
        : null;

    public Refusal? WhyNotShare(Person by) => WhyNotWrite(by);

    public RecordSharing Share(Person by, string text, string fingerprint, DateTime at)
    {
        RefusedException.ThrowIf(WhyNotShare(by));
        var sharing = new RecordSharing(this, by, text, fingerprint, at);
        _sharings.Add(sharing);
        Happened(new("record-shared", by.Id, at, SupervisionId, SuperviseeId));
        return sharing;
    }

    public Refusal? WhyNotSign(Person signer, Supervision supervision) =>
        !supervision.IsParty(signer.Id)
            ? new("Only the two people of this supervision can sign its records")
        : !Shared ? new("This record has not been shared yet")
        : StandingSignatures.Any(s => s.SignerId == signer.Id)
            ? new("You have already signed this record")
        : null;

    public RecordSignature Sign(
        Person signer,
        Supervision supervision,
        string statement,
        string? comment,
        DateTime at
    )
    {
        RefusedException.ThrowIf(WhyNotSign(signer, supervision));
        var signature = new RecordSignature(
            this,
            LatestSharing!,
            signer,
            supervision.SideOf(signer.Id)!.Value,
            statement,
            comment,
            at
        );
        _signatures.Add(signature);
        Happened(new("record-signed", signer.Id, at, SupervisionId, SuperviseeId));
        return signature;
    }

    public void AskForChange(Person reader, string words, DateTime at)
    {
        _changeRequests.Add(new ChangeRequest(this, LatestSharing!, reader, words, at));
        Happened(new("change-asked-for", reader.Id, at, SupervisionId, SuperviseeId));
    }

    public Refusal? WhyNotAdd() =>
        Signed ? null : new("Both of you sign first. Until then the record itself can change");

    public Addendum Add(Person author, string text, DateTime at, Guid? id = null)
    {
        RefusedException.ThrowIf(WhyNotAdd());
        var addendum = new Addendum(this, author, text, at, id);
        _addenda.Add(addendum);
        Happened(new("addendum-added", author.Id, at, SupervisionId, SuperviseeId));
        return addendum;
    }

    public void HandOver(Person from, Person to, DateTime at)
    {
        WriterId = to.Id;
        Happened(new("record-handed-over", from.Id, at, SupervisionId, SuperviseeId, to.Name));
    }
}
