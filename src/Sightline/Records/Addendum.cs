namespace Sightline.Records;

/// <summary>A dated note added after both signed. The record above it stays as it was.</summary>
public sealed class Addendum : AgencyOwned
{
    private Addendum() { }

    public Addendum(SessionRecord record, Person author, string text, DateTime at, Guid? id = null)
        : base(record.AgencyId, id)
    {
        RecordId = record.Id;
        AuthorId = author.Id;
        Text = text;
        At = at;
    }

    public Guid RecordId { get; private set; }
    public Guid AuthorId { get; private set; }
    public string Text { get; private set; } = "";
    public DateTime At { get; private set; }
}
