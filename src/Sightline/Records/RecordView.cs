namespace Sightline.Records;

/// <summary>A record's parts on a page, with a link to where each is changed where the reader may change it.</summary>
public sealed record RecordView(
    IReadOnlyList<RecordPart> Parts,
    Func<int, string?>? ChangeLink = null
)
{
    public bool HasPartsBelow(int at) =>
        at + 1 < Parts.Count && Parts[at + 1].Level > Parts[at].Level;
}
