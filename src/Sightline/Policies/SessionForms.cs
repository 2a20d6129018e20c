namespace Sightline.Policies;

/// <summary>How a person says how they arrive. Seen by the two, never in a report.</summary>
/// <param name="Decline">The words for rather saying it in person.</param>
public sealed record TemperatureScale(
    string Label,
    string Hint,
    IReadOnlyList<TemperaturePoint> Points,
    string Decline,
    Clause Clause
)
{
    /// <summary>The words for a point, or null where the scale has no such point.</summary>
    public string? Words(int value) => Points.FirstOrDefault(p => p.Value == value)?.Label;
}

/// <summary>One point of the scale; 1 is the hardest.</summary>
public sealed record TemperaturePoint(int Value, string Label);

/// <summary>The short preparation that either may do before a session.</summary>
/// <param name="Minutes">How long it takes, as it says on the button.</param>
public sealed record PreparationForm(
    int Minutes,
    IReadOnlyList<PreparationQuestion> Questions,
    Clause Clause
)
{
    public PreparationQuestion? Question(string key) =>
        Questions.FirstOrDefault(q => string.Equals(q.Key, key, StringComparison.Ordinal));
}

/// <summary>What sort of answer a preparation question takes.</summary>
public enum PreparationKind
{
    Temperature,
    Child,
    Text,
    Actions,
}

/// <summary>One question of the preparation.</summary>
/// <param name="AgendaKind">Key of the kind of agenda item that an answer becomes; null where it becomes none.</param>
public sealed record PreparationQuestion(
    string Key,
    string Label,
    string Hint,
    PreparationKind Kind,
    string? AgendaKind,
    Clause Clause
);

/// <summary>What an action says, and what can become of it.</summary>
public sealed record ActionForm(
    IReadOnlyList<ActionField> Fields,
    IReadOnlyList<ActionOutcome> Outcomes,
    Clause Clause
)
{
    public ActionOutcome? Outcome(string key) =>
        Outcomes.FirstOrDefault(o => string.Equals(o.Key, key, StringComparison.Ordinal));

    public ActionField? Field(string key) =>
        Fields.FirstOrDefault(f => string.Equals(f.Key, key, StringComparison.Ordinal));
}

/// <summary>One thing that an action says: what, why, who, by when, how we will know.</summary>
/// <param name="Required">Whether an action cannot be saved without it.</param>
public sealed record ActionField(string Key, string Label, string Hint, bool Required)
{
    public const string What = "what";
    public const string Why = "why";
    public const string Who = "who";
    public const string ByWhen = "by-when";
    public const string HowWeWillKnow = "how-we-will-know";
}
