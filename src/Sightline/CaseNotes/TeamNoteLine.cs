namespace Sightline.CaseNotes;

/// <summary>Something of a team that waits to be put on a child's record, for those who see dates: never which child.</summary>
public sealed record TeamNoteLine(
    Guid Id,
    Guid SupervisionId,
    string Worker,
    string Supervisor,
    DateOnly DecidedOn,
    NoteTiming Timing
);
