namespace Sightline.Standing;

/// <summary>Something that happened to or around somebody, by the word a policy has for it.</summary>
/// <param name="Word">A policy's word: incident, decision, case-note, shift.</param>
/// <param name="At">The instant; where only the day is known, its beginning.</param>
/// <param name="WholeDay">Whether only the day is known.</param>
/// <param name="Id">What others call it; null where nothing refers to it.</param>
/// <param name="For">The id of what it belongs to: the decision of a case note.</param>
public sealed record NotedEvent(
    string Word,
    DateTime At,
    bool WholeDay,
    string? Id = null,
    string? For = null
)
{
    public DateOnly On => Clock.LocalDay(At);

    /// <summary>The last instant at which it may have happened.</summary>
    public DateTime LatestAt =>
        WholeDay ? Clock.Instant(On.AddDays(1), TimeOnly.MinValue).AddTicks(-1) : At;

    public static NotedEvent OnDay(string word, DateOnly on) =>
        new(word, Clock.Instant(on, TimeOnly.MinValue), WholeDay: true);
}

/// <summary>The words for events that every policy can use, and the longer ones that mean the same.</summary>
public static class EventWord
{
    public const string Session = "session";
    public const string Shift = "shift";
    public const string Agreement = "agreement";

    /// <summary>Words that the service itself knows, whatever the policy.</summary>
    public static IReadOnlyList<string> Known { get; } =
    [
        Session,
        "cancelled",
        "moved",
        Agreement,
        "agreement-reviewed",
        "supervisor-changed",
        Shift,
        "incident",
        "decision",
        "case-note",
        "record-shared",
        "record-signed",
        "training",
        "observation",
        "debrief",
    ];

    /// <summary>session-held is session, decision-made is decision.</summary>
    public static string Plain(string word) =>
        word switch
        {
            "session-held" => Session,
            "decision-made" => "decision",
            "agreement-signed" => Agreement,
            _ => word,
        };

    public static bool Same(string one, string other) =>
        string.Equals(Plain(one), Plain(other), StringComparison.Ordinal);
}
