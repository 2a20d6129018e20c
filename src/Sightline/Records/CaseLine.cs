using Sightline.Children;

namespace Sightline.Records;

/// <summary>One child on one of the record's case lists: new allocations, previous allocations, out of timescales.</summary>
public sealed class CaseLine : AgencyOwned
{
    public const int LongestNote = 2000;

    private CaseLine() { }

    public CaseLine(SessionRecord record, string section, Child child, string note)
        : base(record.AgencyId)
    {
        RecordId = record.Id;
        Section = section;
        ChildId = child.Id;
        Child = child;
        Note = note;
    }

    public Guid RecordId { get; private set; }

    /// <summary>The section of the template that is the list.</summary>
    public string Section { get; private set; } = "";
    public Guid ChildId { get; private set; }
    public Child? Child { get; private set; }

    /// <summary>What there is to say in a line, such as which assessment is due.</summary>
    public string Note { get; private set; } = "";

    /// <summary>When the piece of work was due, on the list of what is out of timescales.</summary>
    public DateOnly? DueOn { get; private set; }

    internal bool Say(string note, DateOnly? dueOn)
    {
        var same = Note == note && DueOn == dueOn;
        Note = note;
        DueOn = dueOn;
        return !same;
    }
}
