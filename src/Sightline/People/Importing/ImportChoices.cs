namespace Sightline.People.Importing;

/// <summary>What somebody said about a file, remembered for the agency's next one.</summary>
/// <param name="Columns">The heading of each field.</param>
/// <param name="Groups">The policy's group for a post.</param>
public sealed record ImportChoices(
    Dictionary<PeopleField, string> Columns,
    Dictionary<string, string> Groups
)
{
    /// <summary>Where the fields stand in this very file, whose headings may repeat.</summary>
    public Dictionary<PeopleField, int> At { get; init; } = [];

    public static ImportChoices None { get; } = new([], []);
}
