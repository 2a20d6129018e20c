namespace Sightline.Supervisions;

/// <summary>A supervision with somebody other than the line manager, on its way to a senior manager.</summary>
public sealed record WaitingArrangement(
    Guid Id,
    string Supervisee,
    string Supervisor,
    string Stream,
    DateOnly StartedOn,
    string SetUpBy,
    DateTime SetUpAt,
    string? Why
);
