namespace Sightline.Records;

/// <summary>One text of a passage as somebody saved it, so that it can be read again and put back until both have signed.</summary>
public sealed class Writing : AgencyOwned
{
    private Writing() { }

    public Writing(SessionRecord record, PassagePlace place, Passage passage, Guid? id = null)
        : base(record.AgencyId, id)
    {
        RecordId = record.Id;
        Place = place.ToString();
        Version = passage.Version;
        Text = passage.Text;
        WrittenById = passage.WrittenById!.Value;
        WrittenAt = passage.WrittenAt!.Value;
    }

    public Guid RecordId { get; private set; }
    public string Place { get; private set; } = "";

    /// <summary>Which of the passage's texts it was; 1 is the first.</summary>
    public int Version { get; private set; }
    public string Text { get; private set; } = "";
    public Guid WrittenById { get; private set; }
    public DateTime WrittenAt { get; private set; }
}
