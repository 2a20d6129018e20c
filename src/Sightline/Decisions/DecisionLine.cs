namespace Sightline.Decisions;

/// <summary>One line of the list of decisions.</summary>
/// <param name="RevisitedOn">The day of the session in which they got to it.</param>
public sealed record DecisionLine(
    Guid Id,
    string What,
    string? Child,
    DateTime DecidedAt,
    Guid SuperviseeId,
    string Supervisee,
    string Supervisor,
    Guid AuthorId,
    DateTime? ConfirmedAt,
    DateOnly? RevisitedOn
)
{
    private const int Longest = 200;

    /// <summary>As much of it as a line holds.</summary>
    public string Short => What.Length <= Longest ? What : What[..Longest].TrimEnd() + "…";

    public string With(Guid me) => me == SuperviseeId ? Supervisor : Supervisee;

    public string State(Guid me) =>
        RevisitedOn is { } on ? $"Looked at again on {Words.Day(on)}"
        : ConfirmedAt is not null ? "Confirmed, on your next agenda"
        : AuthorId == me ? $"{With(me)} has not confirmed it yet"
        : "For you to confirm";
}
