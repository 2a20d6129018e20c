namespace Sightline.Sessions;

/// <summary>A date to book, and why it is not the one that the interval alone would give.</summary>
public sealed record ProposedDate(DateOnly On, string? WhyMoved);
