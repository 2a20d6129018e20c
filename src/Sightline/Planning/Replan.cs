namespace Sightline.Planning;

/// <summary>What has to change in what is booked because something moved, and what cannot be mended.</summary>
public sealed record Replan(
    IReadOnlyList<PlanMove> Moves,
    IReadOnlyList<PlannedSession> Additions,
    IReadOnlyList<PlanFinding> Findings
)
{
    public bool NothingToDo => Moves.Count + Additions.Count == 0;
}

/// <summary>A booked session that cannot stay where it is, and where it could go.</summary>
/// <param name="Why">What stands in its way now, as the end of a sentence.</param>
public sealed record PlanMove(
    BookedTime Session,
    string Name,
    string Why,
    DateOnly ToOn,
    TimeOnly ToStartsAt,
    string ToPlace
);
