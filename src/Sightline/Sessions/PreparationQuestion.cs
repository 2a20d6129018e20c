using Sightline.Policies;

namespace Sightline.Sessions;

/// <summary>One question of the five-minute preparation.</summary>
/// <param name="AgendaKind">The kind of agenda item an answer becomes; none where it becomes none.</param>
public sealed record PreparationQuestion(
    string Id,
    string Words,
    string Hint,
    string? AgendaKind,
    PreparationKind Kind
)
{
    /// <summary>Answered in words of one's own; the others are chosen or ticked.</summary>
    public bool InWords => Kind is PreparationKind.Text or PreparationKind.Child;
}
