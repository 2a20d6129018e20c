namespace Sightline.Records;

/// <summary>The reader says that part of the shared record is not right, and what it should say.</summary>
public sealed class ChangeRequest : AgencyOwned
{
    private ChangeRequest() { }

    public ChangeRequest(
        SessionRecord record,
        Guid sharingId,
        Person askedBy,
        string words,
        DateTime at,
        Guid? id = null
    )
        : base(record.AgencyId, id)
    {
        RecordId = record.Id;
        SharingId = sharingId;
        AskedById = askedBy.Id;
        Words = words;
        AskedAt = at;
    }

    public Guid RecordId { get; private set; }

    /// <summary>The text it is about; sharing a newer one answers it.</summary>
    public Guid SharingId { get; private set; }
    public Guid AskedById { get; private set; }
    public string Words { get; private set; } = "";
    public DateTime AskedAt { get; private set; }
}
