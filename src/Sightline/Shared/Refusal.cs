namespace Sightline.Shared;

/// <summary>Why something may not be done, in words that a page can show as they are.</summary>
public sealed record Refusal(string Reason);
