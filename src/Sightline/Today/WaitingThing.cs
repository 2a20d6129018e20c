namespace Sightline.Today;

/// <summary>Something that waits for the reader: what it is, where it is done, and how it stands in a few words.</summary>
/// <param name="On">What the list is ordered by: the day it is due, or since when it waits.</param>
/// <param name="Soon">Due today or tomorrow, or its day has passed.</param>
public sealed record WaitingThing(
    string Title,
    string Href,
    string State,
    DateOnly On,
    bool Soon = false
);
