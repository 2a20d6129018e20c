namespace Sightline.Demo.Writing;

/// <summary>What two people wrote about a child at one point of the story, in the order of the seven headings after the reason.</summary>
internal sealed record Stage(
    string Events,
    string Outcome,
    string How,
    string Challenges,
    string Life,
    string Actions,
    Promise Promise
)
{
    /// <summary>What this work does to the worker, where they spoke of it.</summary>
    public string? Impact { get; init; }

    /// <summary>Why the child was not seen alone, where they were not.</summary>
    public string? NotAlone { get; init; }
}
