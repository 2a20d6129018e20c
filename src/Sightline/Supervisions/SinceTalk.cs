namespace Sightline.Supervisions;

/// <summary>The button beside one line.</summary>
public sealed record SinceTalk(SinceLine Line, bool CanAdd);
