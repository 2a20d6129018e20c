namespace Sightline.Policies;

/// <summary>One rule of a policy, for one stream and the people it covers, with the clause it rests on and a sentence that says it.</summary>
/// <param name="Id">Stable within the policy: stored rows and scripts name the rule by it.</param>
/// <param name="Stream">Key of the stream of supervision.</param>
/// <param name="Groups">Keys of the staff groups it covers; empty where it covers everybody.</param>
/// <param name="Words">The rule in plain English, one sentence.</param>
public abstract record PolicyRule(
    string Id,
    string Stream,
    IReadOnlyList<string> Groups,
    Clause Clause,
    string Words
)
{
    /// <summary>Whom it covers besides the groups.</summary>
    public Conditions When { get; init; } = Conditions.None;

    /// <summary>Which part of somebody's time it covers; null where it covers all of it.</summary>
    public Stage? Stage { get; init; }

    /// <summary>Where it stands in the policy's files.</summary>
    public PolicyPlace Place { get; init; } = new("policy.yaml", 1);

    /// <summary>
    /// How narrowly it says whom it covers. Of rules that say the same kind of thing, the most specific wins: what is recorded of a person, or
    /// their stage, says more than the group they belong to.
    /// </summary>
    public int Specificity =>
        (Groups.Count > 0 ? 1 : 0) + (2 * When.Count) + (Stage is null ? 0 : 2);

    /// <summary>The word that the policy has for this kind of rule.</summary>
    public abstract string Kind { get; }

    /// <summary>What kind of thing it says: a person has one rule of each at a time.</summary>
    public abstract string Subject { get; }

    public bool Covers(string group) =>
        Groups.Count == 0 || Groups.Contains(group, StringComparer.Ordinal);

    /// <summary>How the policy says it on its own where nobody wrote a sentence.</summary>
    public abstract string Says { get; }

    /// <summary>Every role told of something by this rule.</summary>
    public virtual IEnumerable<string> Told => [];

    /// <summary>Its figures, for saying what changed. Not its place or its sentence.</summary>
    public abstract string Figures { get; }

    /// <summary>Whether a rule of another version asks exactly this of the same people: then time under the one is time under the other.</summary>
    public virtual bool AsksTheSameAs(PolicyRule other) =>
        Id == other.Id
        && Subject == other.Subject
        && Figures == other.Figures
        && Groups.SequenceEqual(other.Groups, StringComparer.Ordinal)
        && When.Equals(other.When)
        && Stage == other.Stage;
}

/// <summary>Who settles a figure that the policy leaves open.</summary>
public enum SetBy
{
    Policy,
    Agreement,
    Agency,
}

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
) : PolicyRule(Id, Stream, Groups, Clause, Words)
{
    /// <summary>Roles told once the usual interval has passed.</summary>
    public IReadOnlyList<string> TellWhenDue { get; init; } = [];

    /// <summary>Who says how often, where the policy gives no figure.</summary>
    public SetBy SetBy { get; init; }

    /// <summary>A stretch without a shift longer than this stops the clock like leave; null where it does not.</summary>
    public Interval? PauseWithoutWork { get; init; }

    public override string Kind => "gap";
    public override string Subject => Kind;
    public override IEnumerable<string> Told =>
        TellWhenDue.Concat(TellWhenLate).Concat(TellWhenBreached);

    public override string Figures =>
        SetBy != SetBy.Policy && Usual is null && Longest is null && Limit is null
            ? $"set by the {Spelling.Hyphenated(SetBy)}"
            : string.Join(
                ", ",
                new[]
                {
                    Usual is null ? null : $"usually {Usual.Every}",
                    Longest is null ? null : $"at the longest {Longest.Words}",
                    Limit is null ? null : $"never more than {Limit.Words}",
                    PauseWithoutWork is null
                        ? null
                        : $"paused after {PauseWithoutWork.Words} without work",
                }.OfType<string>()
            );

    public override string Says =>
        SetBy == SetBy.Policy ? $"Time between sessions: {Figures}."
        : Usual is null && Longest is null && Limit is null ? $"How often to meet is {Figures}."
        : $"Time between sessions: {Figures}. A person's own is set by the {Spelling.Hyphenated(SetBy)}.";
}

/// <summary>What falling below a minimum is called: late, or a breach.</summary>
public enum Shortfall
{
    Late,
    Breached,
}

/// <summary>At least so many formal sessions, or so many hours of them, in any period that ends today.</summary>
/// <param name="Minimum">Sessions, or hours where <see cref="InHours"/>.</param>
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
) : PolicyRule(Id, Stream, Groups, Clause, Words)
{
    public bool InHours { get; init; }

    public override string Kind => "minimum";
    public override string Subject => $"minimum {(InHours ? "hours" : "sessions")} {Period.Words}";

    /// <summary>10 sessions, 18 hours.</summary>
    public string Amount => Shared.Words.Count(Minimum, InHours ? "hour" : "session");

    public override string Figures => $"at least {Amount} in any {Period.Words}";

    public override bool AsksTheSameAs(PolicyRule other) =>
        base.AsksTheSameAs(other) && Below == ((MinimumRule)other).Below;

    public override string Says =>
        $"At least {Amount}{(InHours ? " of supervision" : "")} in any {Period.Words}.";
}

/// <summary>How long one session lasts, in minutes. Either end may be missing.</summary>
public sealed record LengthRule(
    string Id,
    string Stream,
    IReadOnlyList<string> Groups,
    Clause Clause,
    string Words,
    int? AtLeast,
    int? AtMost
) : PolicyRule(Id, Stream, Groups, Clause, Words)
{
    public override string Kind => "length";
    public override string Subject => Kind;
    public override string Figures =>
        (AtLeast, AtMost) switch
        {
            ({ } least, { } most) =>
                $"between {Shared.Words.Length(least)} and {Shared.Words.Length(most)}",
            ({ } least, null) => $"at least {Shared.Words.Length(least)}",
            (_, { } most) => $"at most {Shared.Words.Length(most)}",
            _ => "set by the agreement",
        };
    public override string Says => $"A session lasts {Figures}.";
}

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
) : PolicyRule(Id, Stream, Groups, Clause, Words)
{
    public override string Kind => "agreement";
    public override string Subject => Kind;
    public override string Figures =>
        $"{(SignWithin is null ? "signed at the start" : $"signed within {SignWithin.Words} of the start")}, {(ReviewEvery is null ? "no review" : $"reviewed {ReviewEvery.Every}")}";
    public override string Says => $"A supervision agreement is {Figures}.";
}

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
    /// <summary>The word of the event that meets it: case-note, record-shared, debrief.</summary>
    public string? MetBy { get; init; }

    /// <summary>Roles told once it has passed.</summary>
    public IReadOnlyList<string> TellWhenLate { get; init; } = [];

    public override string Kind => "deadline";
    public override string Subject => $"deadline {After} {MetBy ?? Id}";
    public override IEnumerable<string> Told => TellWhenLate;
    public override string Figures => $"{MetBy ?? "done"} within {Within.Words} of {After}";
    public override string Says =>
        $"Within {Within.Words} of the {After.Replace('-', ' ')}{(MetBy is null ? "" : $": {MetBy.Replace('-', ' ')}")}.";

    /// <summary>The last day in time. The day of the event does not count; a working day runs to its end.</summary>
    public DateOnly DueOn(DateOnly eventOn, Calendars.WorkingDays calendar) =>
        Within.From(eventOn, calendar);
}

/// <summary>Something that happens once: a first session within two weeks of starting, a first observation by week 12.</summary>
/// <param name="MetBy">The word of the event that meets it.</param>
/// <param name="After">The word of the event it is counted from; null for the start.</param>
public sealed record MilestoneRule(
    string Id,
    string Stream,
    IReadOnlyList<string> Groups,
    Clause Clause,
    string Words,
    string MetBy,
    Interval Within,
    string? After
) : PolicyRule(Id, Stream, Groups, Clause, Words)
{
    /// <summary>Roles told once it has passed.</summary>
    public IReadOnlyList<string> TellWhenLate { get; init; } = [];

    public override string Kind => "milestone";
    public override string Subject => $"milestone {Id}";
    public override IEnumerable<string> Told => TellWhenLate;
    public override string Figures =>
        $"{MetBy} within {Within.Words} of {After?.Replace('-', ' ') ?? "the start"}";
    public override string Says =>
        $"Once, within {Within.Words} of {After?.Replace('-', ' ') ?? "starting"}: {MetBy.Replace('-', ' ')}.";
}
