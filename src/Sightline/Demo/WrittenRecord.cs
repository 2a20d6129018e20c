using Sightline.Actions;
using Sightline.CaseNotes;
using Sightline.Records;
using Sightline.Sessions;

namespace Sightline.Demo;

/// <summary>A record as it was written, with what belongs to it.</summary>
internal sealed record WrittenRecord(
    RecordContents Contents,
    IReadOnlyList<CaseNote> Notes,
    TemperatureTake Temperature,
    IReadOnlyList<AgreedAction> Agreed
)
{
    public SessionRecord Record => Contents.Record;
}
