namespace Sightline.Teams;

/// <summary>One team as the list of teams shows it.</summary>
public sealed record TeamLine(Guid Id, Guid ServiceId, string Name, int People);
