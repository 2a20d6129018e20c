namespace Sightline.Children;

/// <summary>One thing that supervision has of a child: a discussion, a decision between sessions, or an action.</summary>
/// <param name="Text">The words that the reader sees; none while they are still being written.</param>
/// <param name="Href">Where the whole of it is; none where the reader sees only what came with the child.</param>
/// <param name="State">What became of it.</param>
public sealed record TrailEntry(
    Guid Id,
    DateTime At,
    string Title,
    string Between,
    string? Text,
    string? Href,
    string State
)
{
    private const int Longest = 1200;

    public DateOnly On => Clock.LocalDay(At);

    /// <summary>As much of it as a line of the trail holds.</summary>
    public string? Short =>
        Text is { Length: > Longest } text ? text[..Longest].TrimEnd() + "…" : Text;
}
