namespace Sightline.Policies;

/// <summary>One rule of a policy, for one stream and the groups it covers, with the clause it rests on and a sentence that says it.</summary>
/// <param name="Id">Stable within the policy: stored rows and scripts name the rule by it.</param>
/// <param name="Stream">Key of the stream of supervision.</param>
/// <param name="Groups">Keys of the staff groups it covers.</param>
/// <param name="Words">The rule in plain English, one sentence.</param>
public abstract record PolicyRule(
    string Id,
    string Stream,
    IReadOnlyList<string> Groups,
    Clause Clause,
    string Words
);

/// <summary>
/// How long two sessions may lie apart. After <see cref="Usual"/> the next is due, after <see cref="Longest"/> late, after <see cref="Limit"/>
/// a breach. Any of the three may be missing: then that step does not exist.
/// </summary>
/// <param name="TellWhenLate">Roles told once the longest interval has passed.</param>
/// <param name="TellWhenBreached">Roles told once the absolute limit has passed.</param>
/// <param name="TellClause">What the telling rests on; null where nobody is told.</param>
public sealed record GapRule(
    string Id,
    string Stream,
    IReadOnlyList<string> Groups,
    Clause Clause,
    string Words,
    Interval? Usual,
    Interval? Longest,
    Interval? Limit,
    IReadOnlyList<string> TellWhenLate,
    IReadOnlyList<string> TellWhenBreached,
    Clause? TellClause
) : PolicyRule(Id, Stream, Groups, Clause, Words);

/// <summary>What falling below a minimum is called: late, or a breach.</summary>
public enum Shortfall
{
    Late,
    Breached,
}

/// <summary>At least so many formal sessions in any period that ends today.</summary>
/// <param name="Minimum">Sessions.</param>
/// <param name="Period">The rolling period: twelve months for a yearly minimum.</param>
public sealed record MinimumRule(
    string Id,
    string Stream,
    IReadOnlyList<string> Groups,
    Clause Clause,
    string Words,
    int Minimum,
    Interval Period,
    Shortfall Below
) : PolicyRule(Id, Stream, Groups, Clause, Words);

/// <summary>How long one session lasts, in minutes. Either end may be missing.</summary>
public sealed record LengthRule(
    string Id,
    string Stream,
    IReadOnlyList<string> Groups,
    Clause Clause,
    string Words,
    int? AtLeast,
    int? AtMost
) : PolicyRule(Id, Stream, Groups, Clause, Words);

/// <summary>A supervision agreement is made at the start and at each change of supervisor, and reviewed.</summary>
/// <param name="SignWithin">From the start or the change; after it an unsigned agreement is late. Null: it is only ever due.</param>
/// <param name="SignWithinClause">What the time for signing rests on.</param>
/// <param name="ReviewEvery">From the last signature or review. Null: it is never reviewed.</param>
public sealed record AgreementRule(
    string Id,
    string Stream,
    IReadOnlyList<string> Groups,
    Clause Clause,
    string Words,
    Interval? SignWithin,
    Clause? SignWithinClause,
    Interval? ReviewEvery
) : PolicyRule(Id, Stream, Groups, Clause, Words);

/// <summary>Something falls due within a time of an event: the copy of a record after its session, a case note after a decision.</summary>
/// <param name="After">The event's word: session-held, record-shared, decision-made.</param>
public sealed record DeadlineRule(
    string Id,
    string Stream,
    IReadOnlyList<string> Groups,
    Clause Clause,
    string Words,
    string After,
    Interval Within
) : PolicyRule(Id, Stream, Groups, Clause, Words)
{
    /// <summary>The last day in time. The day of the event does not count; a working day runs to its end.</summary>
    public DateOnly DueOn(DateOnly eventOn, Calendars.WorkingDays calendar) =>
        Within.From(eventOn, calendar);
}
