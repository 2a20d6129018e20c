namespace Sightline.Policies;

/// <summary>How the supervision file is ordered.</summary>
/// <param name="Cover">What the file's cover says: name, supervisor, team, start date.</param>
/// <param name="Readers">Roles that may read it, as far as their part allows.</param>
public sealed record FileIndex(
    IReadOnlyList<FileCoverLine> Cover,
    IReadOnlyList<FileSection> Sections,
    IReadOnlyList<string> Readers,
    Clause ReadersClause,
    Clause Clause
)
{
    /// <summary>What an audit looks for.</summary>
    public IReadOnlyList<FileDocument> Documents { get; init; } = [];

    public FileSection? Section(string key) =>
        Sections.FirstOrDefault(s => string.Equals(s.Key, key, StringComparison.Ordinal));
}

/// <summary>One line of the file's cover.</summary>
public sealed record FileCoverLine(string Key, string Label);

/// <summary>One section of the file.</summary>
/// <param name="Number">As on the paper index, counted from 1.</param>
/// <param name="Contents">What belongs in it.</param>
/// <param name="Restricted">Whether opening it asks for a reason from anybody but the two and HR.</param>
public sealed record FileSection(
    string Key,
    int Number,
    string Label,
    IReadOnlyList<FileContent> Contents,
    bool Restricted,
    Clause Clause
);

/// <summary>One sort of thing that belongs in a section of the file.</summary>
public sealed record FileContent(string Key, string Label, Clause Clause);

/// <summary>A document that an audit looks for in the file: there, missing, or not applicable.</summary>
/// <param name="Section">Key of the section of the file it belongs in; null where the policy does not say.</param>
public sealed record FileDocument(string Key, string Label, string? Section, Clause Clause);
