namespace Sightline.Agreements;

/// <summary>The exact text of one version that somebody signed, kept for good with its fingerprint.</summary>
public sealed class AgreementWording : AgencyOwned
{
    private AgreementWording() { }

    public AgreementWording(Agreement agreement, string text, DateTime at)
        : base(agreement.AgencyId)
    {
        AgreementId = agreement.Id;
        Text = text;
        Fingerprint = CanonicalText.FingerprintOf(text);
        At = at;
    }

    public Guid AgreementId { get; private set; }

    /// <summary>The canonical text.</summary>
    public string Text { get; private set; } = "";

    /// <summary>SHA-256 of the text in UTF-8, in hexadecimal.</summary>
    public string Fingerprint { get; private set; } = "";
    public DateTime At { get; private set; }

    /// <summary>Who changed the words after somebody had signed these, and when; none while these are the words.</summary>
    public Guid? ReplacedById { get; private set; }
    public DateTime? ReplacedAt { get; private set; }

    internal void Replace(Person by, DateTime at)
    {
        ReplacedById = by.Id;
        ReplacedAt = at;
    }
}
