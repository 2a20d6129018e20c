namespace Sightline.Records;

/// <summary>A record's parts on a page, with a link to where each is changed where the reader may change it.</summary>
public sealed record RecordView(
    IReadOnlyList<RecordPart> Parts,
    Func<int, string?>? ChangeLink = null
)
{
    public bool NothingUnder(int at) => RecordPart.NothingUnder(Parts, at);
}
