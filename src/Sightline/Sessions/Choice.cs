namespace Sightline.Sessions;

/// <summary>One of the answers that the policy offers: the word it is kept under, and the words people read.</summary>
public sealed record Choice(string Id, string Words, string? Hint = null);
