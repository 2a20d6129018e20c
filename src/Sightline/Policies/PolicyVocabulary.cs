namespace Sightline.Policies;

/// <summary>A word that a policy chooses, with a stable key that is stored and a label that is shown.</summary>
public record PolicyWord(string Key, string Label, Clause Clause);

/// <summary>A staff group that the policy covers.</summary>
/// <param name="Scope">Who belongs to it, in words.</param>
/// <param name="Employment">The kinds of employment it takes in: permanent, temporary, agency. Empty where it takes in any.</param>
public sealed record StaffGroup(
    string Key,
    string Label,
    Clause Clause,
    string Scope,
    IReadOnlyList<string> Employment
) : PolicyWord(Key, Label, Clause)
{
    /// <summary>Who belongs to it by what is recorded of them, besides their employment.</summary>
    public Conditions When { get; init; } = Conditions.None;

    /// <summary>Where it stands in the policy's files.</summary>
    public PolicyPlace Place { get; init; } = new("policy.yaml", 1);

    /// <summary>Who belongs to it, employment and all.</summary>
    public Conditions Takes =>
        Employment.Count == 0
            ? When
            : When.And(
                new Conditions(
                    new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
                    {
                        ["employment"] = Employment,
                    }
                )
            );

    /// <summary>
    /// The group that fits somebody most closely. The only group of a policy is everybody's of whom nothing else is recorded; of several, one
    /// without conditions is only joined by name.
    /// </summary>
    public static StaffGroup? Of(
        IReadOnlyList<StaffGroup> groups,
        IReadOnlyDictionary<string, string> attributes
    ) =>
        groups is [var only]
            ? only.Takes.MayFit(attributes)
                ? only
                : null
            : groups
                .Where(g => g.Takes.Count > 0 && g.Takes.Fit(attributes))
                .MaxBy(g => g.Takes.Count);
}

/// <summary>One kind of supervision that a person may have beside others.</summary>
/// <param name="Also">Other words for it, such as a personnel system's.</param>
/// <param name="Supervisor">Who supervises in it, where that is not who supervises otherwise.</param>
/// <param name="Readers">Roles that may read its records, where it says so.</param>
public sealed record SupervisionStream(
    string Key,
    string Label,
    Clause Clause,
    string Definition,
    IReadOnlyList<string> Also,
    SupervisorRules? Supervisor,
    IReadOnlyList<string> Readers
) : PolicyWord(Key, Label, Clause);

/// <summary>A role that the policy gives something to do: approve, agree, be told, read.</summary>
public sealed record PolicyRole(string Key, string Label, Clause Clause)
    : PolicyWord(Key, Label, Clause);

/// <summary>One of the functions that supervision serves: management, support, development, mediation.</summary>
/// <param name="About">What it is for, in a line.</param>
public sealed record SupervisionFunction(string Key, string Label, Clause Clause, string About)
    : PolicyWord(Key, Label, Clause);

/// <summary>A form that a session can take.</summary>
/// <param name="Formal">Whether it counts towards the interval and the yearly minimum.</param>
public sealed record SessionForm(string Key, string Label, Clause Clause, bool Formal, string Hint)
    : PolicyWord(Key, Label, Clause);

/// <summary>What a session concentrates on: cases, reflection or both.</summary>
public sealed record SessionFocus(string Key, string Label, Clause Clause)
    : PolicyWord(Key, Label, Clause);

/// <summary>A kind of leave.</summary>
/// <param name="Pauses">Whether its days stop the clock between sessions.</param>
public sealed record LeaveKind(string Key, string Label, Clause Clause, bool Pauses)
    : PolicyWord(Key, Label, Clause);

/// <summary>What a reason can be given for.</summary>
public enum ReasonUse
{
    Moved,
    Cancelled,
    DidNotHappen,
}

/// <summary>A reason why a session was moved, cancelled or did not happen.</summary>
/// <param name="AsksWords">Whether the reason says nothing by itself, so that the person writes why.</param>
public sealed record ChangeReason(
    string Key,
    string Label,
    Clause Clause,
    IReadOnlyList<ReasonUse> Uses,
    bool AsksWords
) : PolicyWord(Key, Label, Clause);

/// <summary>A kind of agenda item, and the function of supervision that it serves (null: none in particular).</summary>
public sealed record AgendaKind(string Key, string Label, Clause Clause, string? Function)
    : PolicyWord(Key, Label, Clause);

/// <summary>What became of an action.</summary>
/// <param name="StaysOpen">Whether the action carries over to the next session.</param>
/// <param name="AsksWhy">Whether a line saying why is asked for.</param>
public sealed record ActionOutcome(
    string Key,
    string Label,
    Clause Clause,
    bool StaysOpen,
    bool AsksWhy
) : PolicyWord(Key, Label, Clause);

/// <summary>Why somebody outside the relationship opens what two people wrote.</summary>
public sealed record ReadingPurpose(string Key, string Label, Clause Clause, string Hint)
    : PolicyWord(Key, Label, Clause);

/// <summary>How people come to a decision between two sessions.</summary>
public sealed record DecisionWay(string Key, string Label, Clause Clause)
    : PolicyWord(Key, Label, Clause);

/// <summary>Something to think of when choosing the place of a session.</summary>
public sealed record PlacePrompt(string Key, string Label, Clause Clause)
    : PolicyWord(Key, Label, Clause);

/// <summary>One thing that a side of the supervision answers for, or that both do.</summary>
public sealed record Responsibility(string Key, string Label, Clause Clause)
    : PolicyWord(Key, Label, Clause);

/// <summary>A part of the policy that is read, not calculated with: its reasons, purpose and surroundings.</summary>
/// <param name="Confidentiality">It says what stays between two people and what does not.</param>
public sealed record PolicyStatement(
    string Key,
    string Label,
    Clause Clause,
    IReadOnlyList<string> Words,
    bool Confidentiality
) : PolicyWord(Key, Label, Clause);
