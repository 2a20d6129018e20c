namespace Sightline.Actions;

/// <summary>What an action says: what, why, who, by when, how we will know, for which child.</summary>
public sealed record ActionWords(
    string What,
    string? Why,
    Guid OwnerId,
    DateOnly ByOn,
    string? HowWeWillKnow,
    Guid? ChildId
);
