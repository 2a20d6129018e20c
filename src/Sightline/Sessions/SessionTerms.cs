namespace Sightline.Sessions;

/// <summary>What the policy in force, and the two's own agreement where it asks for more, say about the sessions of one supervision.</summary>
public sealed record SessionTerms
{
    public required Guid PolicyVersionId { get; init; }

    /// <summary>When the next session is usually due, counted from the last; none where neither policy nor agreement says.</summary>
    public required SpacingLimit? Usual { get; init; }

    /// <summary>The longest gap and the absolute limit, the nearer first.</summary>
    public required IReadOnlyList<SpacingLimit> Limits { get; init; }

    /// <summary>How many sessions a year there are at least; none where the policy names no number.</summary>
    public int? YearlyMinimum { get; init; }
    public string? YearlyClause { get; init; }

    /// <summary>How long a session usually lasts here: the agreement's minutes, otherwise the policy's.</summary>
    public required int? Minutes { get; init; }
    public int? LeastMinutes { get; init; }
    public int? MostMinutes { get; init; }
    public string? LengthClause { get; init; }

    public required IReadOnlyList<Choice> Forms { get; init; }

    /// <summary>The forms of session that count towards the interval and the yearly minimum.</summary>
    public required IReadOnlySet<string> FormalForms { get; init; }

    /// <summary>Why a session is moved or called off.</summary>
    public required IReadOnlyList<ReasonOffered> Reasons { get; init; }

    /// <summary>The kinds an item of the agenda may have.</summary>
    public required IReadOnlyList<Choice> Kinds { get; init; }

    /// <summary>The sections of the record template that are on every agenda.</summary>
    public required IReadOnlyList<Choice> StandingItems { get; init; }

    /// <summary>The steps of the temperature take, from 1 up.</summary>
    public required IReadOnlyList<string> Temperature { get; init; }
    public required string TemperatureDeclined { get; init; }
    public required IReadOnlyList<PreparationQuestion> Questions { get; init; }

    /// <summary>Kinds of leave that stop the clock.</summary>
    public required IReadOnlySet<string> PausingLeave { get; init; }

    /// <summary>Why a day is no working day, such as "a Saturday" or "Christmas Day"; none where it is one.</summary>
    public required Func<DateOnly, string?> WhyNotWorkingDay { get; init; }

    // A word that an older policy offered and this one does not is shown as it was kept.
    public string ReasonWords(string? id) =>
        Reasons.FirstOrDefault(r => r.Id == id)?.Words ?? id ?? "";

    public string KindWords(string? id) => Kinds.FirstOrDefault(k => k.Id == id)?.Words ?? id ?? "";

    public string FormWords(string? id) => Forms.FirstOrDefault(f => f.Id == id)?.Words ?? id ?? "";

    public string? TemperatureWords(int? step) =>
        step is >= 1 && step <= Temperature.Count ? Temperature[step.Value - 1] : null;
}
