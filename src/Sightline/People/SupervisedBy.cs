namespace Sightline.People;

/// <summary>Somebody's supervisor as an administrator sees it: who, since when, and whether a senior manager has still to agree.</summary>
public sealed record SupervisedBy(string Name, DateOnly Since, bool Waits);
