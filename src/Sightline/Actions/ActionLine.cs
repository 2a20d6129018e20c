namespace Sightline.Actions;

/// <summary>One open action as a list shows it: what, for which child, by when, and what was said last about how it goes.</summary>
public sealed record ActionLine
{
    public required Guid Id { get; init; }
    public required string What { get; init; }
    public required string? Child { get; init; }
    public required Guid OwnerId { get; init; }
    public required string Owner { get; init; }

    /// <summary>The other of the two, as the reader would say it.</summary>
    public required string With { get; init; }
    public required DateOnly ByOn { get; init; }
    public required Progress? Progress { get; init; }
    public required string? SaidBy { get; init; }
    public required DateTime? SaidAt { get; init; }

    /// <summary>Something is in the way, says Ben, 3 days ago</summary>
    public string HowItGoes(DateOnly today) =>
        Progress is { } progress
            ? $"{progress.InWords}, says {SaidBy}, {Distance.Of(Clock.LocalDay(SaidAt!.Value), today)}"
            : "No word yet";

    public ActionTime TimeOn(DateOnly today) =>
        ByOn < today ? ActionTime.Past
        : ByOn <= EndOfWeek(today) ? ActionTime.ThisWeek
        : ActionTime.Later;

    /// <summary>Weeks end on Sunday.</summary>
    private static DateOnly EndOfWeek(DateOnly day) => day.AddDays((7 - (int)day.DayOfWeek) % 7);
}
