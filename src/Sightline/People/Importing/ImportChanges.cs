namespace Sightline.People.Importing;

/// <summary>Everything that one import did, so that it can be undone.</summary>
public sealed record ImportChanges(
    IReadOnlyList<PersonImported> People,
    IReadOnlyList<Guid> Teams,
    IReadOnlyList<Guid> Services
);
