namespace Sightline.Concerns;

/// <summary>One line of the list: with whom somebody talks about it and how it stands, never what it is.</summary>
public sealed record ConcernLine(
    Guid Id,
    DateTime RaisedAt,
    bool Mine,
    string RaisedBy,
    string Handler,
    DateTime? AnsweredAt,
    DateTime? OutcomeAt,
    DateTime? ClosedAt
)
{
    public string State =>
        ClosedAt is { } closed ? $"Closed on {Words.Day(Clock.LocalDay(closed))}"
        : OutcomeAt is not null
            ? (
                Mine
                    ? "For you to say whether it is settled"
                    : $"{RaisedBy} has not said yet whether it is settled"
            )
        : AnsweredAt is not null ? "You are talking about it"
        : Mine ? $"{Handler} has not answered yet"
        : "For you to answer";
}
