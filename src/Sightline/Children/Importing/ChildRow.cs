namespace Sightline.Children.Importing;

/// <summary>One row of a list that somebody brings in, as it would go onto the list, or why it cannot.</summary>
/// <param name="Number">Its place in the file, the headings counted.</param>
public sealed record ChildRow(
    int Number,
    string Initials,
    string Reference,
    DateOnly? BornOn,
    string? Plan,
    DateOnly? Since,
    IReadOnlyList<string> Problems
)
{
    /// <summary>The worker holds the child already, so the row changes nothing.</summary>
    public bool Listed { get; init; }

    public bool CanGoIn => Problems.Count == 0 && !Listed;
}
