using Sightline.Accounts;
using Sightline.Supervisions;

namespace Sightline.Agreements;

/// <summary>Signing. Each signs the exact text they were shown; two signatures over one text put it in force and lock it.</summary>
public sealed partial class Agreement
{
    /// <summary>The sentence that each of the two confirms.</summary>
    public const string Statement = "I have read this agreement. It says what we agreed.";

    public AgreementWording? Wording => _wordings.Find(w => w.Id == WordingId);

    /// <summary>The signatures that count: those over the words as they are.</summary>
    public IEnumerable<AgreementSignature> StandingSignatures =>
        WordingId is { } wording ? _signatures.Where(s => s.WordingId == wording) : [];

    /// <summary>The last signature that no longer counts, because the words were changed after it; none once somebody signed the new ones.</summary>
    public AgreementSignature? UndoneSignature =>
        WordingId is null ? _signatures.OrderBy(s => s.At).LastOrDefault() : null;

    public bool SignedBy(Guid personId) => StandingSignatures.Any(s => s.SignerId == personId);

    public Refusal? WhyNotSign(Person signer, Supervision supervision, AgreementPolicy policy) =>
        WhyNotActOn(supervision, signer)
        ?? (
            Signed || SignedBy(signer.Id) ? new("You have already signed this version")
            : !policy.Form.Areas.All(Complete)
                ? new("Agree an answer to every question, then you can sign")
            : OwesReason(policy)
                ? new("Say why what you agreed differs from the policy, then you can sign")
            : null
        );

    public AgreementSignature Sign(
        Person signer,
        Supervision supervision,
        AgreementPolicy policy,
        string text,
        Proof proof,
        DateTime at
    )
    {
        RefusedException.ThrowIf(WhyNotSign(signer, supervision, policy) ?? proof.WhyNotSignAt(at));
        var wording = Wording;
        if (wording is null)
        {
            wording = new AgreementWording(this, text, at);
            _wordings.Add(wording);
            WordingId = wording.Id;
        }

        var signature = new AgreementSignature(
            wording,
            signer,
            supervision.SideOf(signer.Id)!.Value,
            Statement,
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
                "agreement-signed",
                signer.Id,
                at,
                SupervisionId,
                SuperviseeId,
                About,
                Fingerprint: signature.InFull()
            )
        );
        return signature;
    }
}
