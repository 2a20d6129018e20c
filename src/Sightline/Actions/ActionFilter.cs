namespace Sightline.Actions;

/// <summary>Which of the open actions in sight a list shows.</summary>
public sealed record ActionFilter
{
    public const string Theirs = "theirs";

    /// <summary>Mine unless said otherwise; none where the reader owns none of them and sees all.</summary>
    public string? Whose { get; init; }

    /// <summary>Everybody's: for a senior manager, who is neither of the two.</summary>
    public bool Everybodys { get; init; }
    public Guid? SupervisionId { get; init; }
    public Guid? Child { get; init; }

    /// <summary>The other of the two.</summary>
    public Guid? Person { get; init; }

    public bool OthersOnly => Whose == Theirs;
    public bool Narrowed => Child is not null || Person is not null;

    public string Query(string? whose, PageEnd? after = null)
    {
        var parts = new List<string>();
        if (whose is not null)
        {
            parts.Add($"whose={whose}");
        }

        if (Child is { } child)
        {
            parts.Add($"child={child}");
        }

        if (Person is { } person)
        {
            parts.Add($"person={person}");
        }

        if (after is not null)
        {
            parts.Add($"after={after}");
        }

        return parts.Count == 0 ? "" : "?" + string.Join('&', parts);
    }
}
