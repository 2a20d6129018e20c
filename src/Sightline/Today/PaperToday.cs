using Sightline.Actions;

namespace Sightline.Today;

/// <summary>A session held whose record is not signed by both, or an action of the reader: what still needs somebody.</summary>
public sealed record PaperToday
{
    public required Guid SupervisionId { get; init; }

    /// <summary>The session; for an action, the action.</summary>
    public required Guid Id { get; init; }
    public required DateOnly On { get; init; }
    public required string? Action { get; init; }

    /// <summary>The number of what the other of the two said last about an open action, where nobody has answered.</summary>
    public required int? SaidNumber { get; init; }
    public required DateTime? SaidAt { get; init; }
    public required Guid? WriterId { get; init; }
    public required DateTime? SharedAt { get; init; }
    public required DateTime? ChangedAt { get; init; }
    public required bool ChangeAskedFor { get; init; }
    public required bool SignedByMe { get; init; }

    public Progress? Said => (Progress?)SaidNumber;
}
