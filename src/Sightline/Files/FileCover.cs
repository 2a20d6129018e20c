using Sightline.Policies;

namespace Sightline.Files;

/// <summary>Whose file it is, and what the index says of each section.</summary>
public sealed record FileCover
{
    public required Guid PersonId { get; init; }
    public required string Name { get; init; }
    public required string Post { get; init; }
    public required string Email { get; init; }
    public required string Reference { get; init; }
    public required string? Team { get; init; }
    public required DateOnly StartedOn { get; init; }
    public required int Records { get; init; }
    public required int Agreements { get; init; }
    public required DateTime? PolicyReadAt { get; init; }

    /// <summary>The supervisions the reader may know of, the present ones first.</summary>
    public IReadOnlyList<FiledSupervision> Supervisions { get; init; } = [];

    /// <summary>The reader is the person, or supervises them: everybody else sees dates and states.</summary>
    public bool ForTheTwo { get; init; }

    /// <summary>It is the reader's own file.</summary>
    public bool Own { get; init; }

    public string Supervisors =>
        string.Join(
            ", ",
            Supervisions.Where(s => s.EndedOn is null).Select(s => s.Supervisor).Distinct()
        )
            is { Length: > 0 } names
            ? names
            : "Nobody now";

    /// <summary>Personnel matters and health stay between the two; for anybody else these sections are not there.</summary>
    public bool Holds(FileSection section) => ForTheTwo || !section.Restricted;
}

/// <summary>One supervision as the file lists it.</summary>
/// <param name="ForTheTwo">The reader is one of the two, or has taken over.</param>
/// <param name="MayRead">The reader may read content, perhaps after saying why.</param>
public sealed record FiledSupervision(
    Guid Id,
    string Supervisor,
    DateOnly StartedOn,
    DateOnly? EndedOn,
    DateOnly? LastHeldOn,
    DateOnly? NextOn,
    bool ForTheTwo,
    bool MayRead
);
