namespace Sightline.Agreements;

/// <summary>A first thought as its author puts it now.</summary>
/// <param name="Question">Key of the question.</param>
/// <param name="Share">Whether the other sees it from now on.</param>
public sealed record Thought(string Question, string Text, bool Share);
