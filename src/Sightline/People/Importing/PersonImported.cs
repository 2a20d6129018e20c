namespace Sightline.People.Importing;

/// <summary>What an import did to one person.</summary>
/// <param name="Before">Nothing of somebody it added.</param>
/// <param name="After">How it left them.</param>
public sealed record PersonImported(Guid Id, PersonState? Before, PersonState After);
