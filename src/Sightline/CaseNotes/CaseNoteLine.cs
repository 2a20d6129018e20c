namespace Sightline.CaseNotes;

/// <summary>One line of what goes on children's records: whose, from which session, how it stands. It holds none of the words.</summary>
public sealed record CaseNoteLine
{
    public required Guid Id { get; init; }
    public required string Initials { get; init; }
    public required string Reference { get; init; }

    /// <summary>It was decided between two sessions, and not talked about in one.</summary>
    public required bool BetweenSessions { get; init; }

    /// <summary>The day of the session, or of the decision.</summary>
    public required DateOnly On { get; init; }
    public required Guid WorkerId { get; init; }
    public required string Worker { get; init; }
    public required string Supervisor { get; init; }

    /// <summary>Who writes the record it comes from; none where it comes from a decision, which both see.</summary>
    public required Guid? WriterId { get; init; }
    public required string? RecordedBy { get; init; }
    public required string? RecordedAs { get; init; }

    /// <summary>There are words that the reader sees, and they are not on the child's record as they are.</summary>
    public required bool ForTheReader { get; init; }
    public required NoteTiming Timing { get; init; }

    public string Child => $"{Initials} ({Reference})";

    /// <summary>The other of the two of this supervision.</summary>
    public string With(Guid me) => me == WorkerId ? Supervisor : Worker;

    public string Writer(Guid me) =>
        WriterId == me ? "You"
        : WriterId == WorkerId ? Worker
        : Supervisor;
}
