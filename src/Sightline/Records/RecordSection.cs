namespace Sightline.Records;

/// <summary>The text under one section of the agency's template.</summary>
public sealed class RecordSection : Passage
{
    private RecordSection() { }

    public RecordSection(SessionRecord record, string section)
        : base(record.AgencyId, section) => RecordId = record.Id;

    public Guid RecordId { get; private set; }
}
