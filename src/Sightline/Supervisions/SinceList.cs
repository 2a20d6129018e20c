namespace Sightline.Supervisions;

/// <summary>One block of the page: its lines, or what to say when there are none.</summary>
public sealed record SinceList(IReadOnlyList<SinceLine> Lines, bool CanAdd, string Empty);
