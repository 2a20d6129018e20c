namespace Sightline.Records;

/// <summary>The record as its author shared it: the exact text that is read and signed, and its fingerprint.</summary>
public sealed class RecordSharing : AgencyOwned
{
    private RecordSharing() { }

    public RecordSharing(
        SessionRecord record,
        Person by,
        string text,
        string fingerprint,
        DateTime at
    )
        : base(record.AgencyId)
    {
        RecordId = record.Id;
        ById = by.Id;
        Text = text;
        Fingerprint = fingerprint;
        At = at;
    }

    public Guid RecordId { get; private set; }
    public Guid ById { get; private set; }

    /// <summary>The canonical text.</summary>
    public string Text { get; private set; } = "";

    /// <summary>SHA-256 of the text in UTF-8, in hexadecimal.</summary>
    public string Fingerprint { get; private set; } = "";
    public DateTime At { get; private set; }
}
