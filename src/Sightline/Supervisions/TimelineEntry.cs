using Sightline.Sessions;

namespace Sightline.Supervisions;

/// <summary>One thing that happened in a supervision, in words. What was said stays where it was written.</summary>
public sealed record TimelineEntry(
    Guid Id,
    string Act,
    DateTime At,
    string Actor,
    string? About,
    string? Why,
    Guid? SessionId,
    DateOnly? SessionOn
)
{
    /// <summary>What a manager in line sees too: that it happened, and when.</summary>
    public static IReadOnlyList<string> ForManagers { get; } =
    [
        "supervision-set-up",
        "arrangement-agreed",
        "arrangement-not-agreed",
        "supervision-ended",
        "agreement-signed",
        "session-held",
        "session-moved",
        "session-cancelled",
        "session-did-not-happen",
        "record-shared",
        "record-signed",
    ];

    /// <summary>What the two see. What one of them does on their own, such as starting a draft, is not the other's to watch.</summary>
    public static IReadOnlyList<string> ForTheTwo { get; } =
    [
        .. ForManagers,
        "change-asked-for",
        "addendum-added",
        "decision-recorded",
        "decision-confirmed",
    ];

    public string Title =>
        Act switch
        {
            "supervision-set-up" => "Supervision set up",
            "arrangement-agreed" => "A senior manager agreed",
            "arrangement-not-agreed" => "A senior manager did not agree",
            "supervision-ended" => "Supervision ended",
            "agreement-signed" => "Agreement signed",
            "session-held" => $"Met{On(" on")}",
            "session-moved" => "Session moved",
            "session-cancelled" => $"Session{On()} called off",
            "session-did-not-happen" => $"Session{On()} did not happen",
            "record-shared" => $"Record{On()} shared",
            "record-signed" => $"Record{On()} signed",
            "decision-recorded" => "Decision between sessions recorded",
            "decision-confirmed" => "Decision between sessions confirmed",
            "change-asked-for" => $"A change asked for in the record{On()}",
            _ => $"Addendum added to the record{On()}",
        };

    /// <summary>More about it: from when to when, why.</summary>
    public string? More(SessionTerms terms) =>
        Act switch
        {
            "supervision-set-up" => Why is null
                ? About is null
                    ? null
                    : Capital(About)
                : Why,
            "session-moved" => $"{Capital(About ?? "")}. {terms.ReasonWords(Why)}",
            "session-cancelled" or "session-did-not-happen" => terms.ReasonWords(Why),
            "supervision-ended" => string.Join(
                ". ",
                new[] { About, Why }.OfType<string>().Select(Capital)
            ),
            "agreement-signed" => About is null ? null : Capital(About),
            "arrangement-agreed" or "arrangement-not-agreed" => Why,
            _ => null,
        };

    private string On(string word = " of") =>
        SessionOn is { } on ? $"{word} {Words.Day(on)}"
        : Act.StartsWith("session", StringComparison.Ordinal) && About is { } day ? $"{word} {day}"
        : "";

    private static string Capital(string words) =>
        words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
