namespace Sightline.Supervisions;

/// <summary>Something from since the last session that can be put on the agenda in one press.</summary>
/// <param name="Source">What it comes from.</param>
/// <param name="Talk">How it reads as an item of the agenda.</param>
/// <param name="ChildId">The child it is about.</param>
/// <param name="Child">The child as shown.</param>
/// <param name="ItemId">The item it becomes: always the same for this source and this session, so that two presses add one.</param>
/// <param name="OnAgenda">It is there already.</param>
public sealed record SinceLine(
    Guid Source,
    string Talk,
    Guid? ChildId,
    string? Child,
    Guid ItemId,
    bool OnAgenda
)
{
    /// <summary>What happened with it, or how it stands now.</summary>
    public string Now { get; init; } = "";
    public string Who { get; init; } = "";
    public string? Href { get; init; }

    /// <summary>By when, since when, or until when.</summary>
    public DateOnly? On { get; init; }
    public bool Late { get; init; }
}
