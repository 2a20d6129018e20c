namespace Sightline.Shared;

/// <summary>How a saving ended: as a version of the passage, or with the words that it would have put aside unseen.</summary>
public sealed record Keeping(int Version, Passage? Clash = null);
