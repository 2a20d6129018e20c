namespace Sightline.Sessions;

/// <summary>One question of the five-minute preparation.</summary>
/// <param name="AgendaKind">The kind of agenda item an answer becomes; none where it becomes none.</param>
public sealed record PreparationQuestion(string Id, string Words, string Hint, string? AgendaKind);
