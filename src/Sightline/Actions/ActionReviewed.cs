namespace Sightline.Actions;

/// <summary>How an action stood at one session, for reading.</summary>
public sealed record ActionReviewed(Guid SessionId, DateOnly On, string Outcome, string? Note);
