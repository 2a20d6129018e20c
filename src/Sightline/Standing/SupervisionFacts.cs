using Sightline.Policies;

namespace Sightline.Standing;

/// <summary>A session that took place.</summary>
/// <param name="Form">Key of the form of session; the policy says whether it counts.</param>
/// <param name="Minutes">How long it lasted; null where nobody wrote it down.</param>
public sealed record HeldSession(DateOnly On, string Form, int? Minutes = null);

/// <summary>Leave of one person.</summary>
/// <param name="ToOn">The last day away; null while nobody knows it.</param>
/// <param name="Kind">Key of the kind of leave; the policy says whether it stops the clock.</param>
public sealed record Leave(DateOnly FromOn, DateOnly? ToOn, string Kind)
{
    public bool Includes(DateOnly day) => FromOn <= day && (ToOn is null || day <= ToOn);
}

/// <summary>How often two people agreed to meet.</summary>
/// <param name="WhyLessOften">
/// Why less often than the policy's usual interval was agreed. Without it an interval longer than the policy's has no effect: a person's own
/// agreement may ask for more, never silently for less.
/// </param>
public sealed record AgreedInterval(Interval Every, string? WhyLessOften = null);

/// <summary>What happened in one supervision, as far as its rules ask: all that a standing is worked out from besides the policy.</summary>
public sealed record SupervisionFacts
{
    /// <summary>The first day on which the rules apply to this supervision.</summary>
    public required DateOnly StartedOn { get; init; }

    /// <summary>The last day on which they do; null while it goes on.</summary>
    public DateOnly? LeftOn { get; init; }
    public AgreedInterval? Agreed { get; init; }
    public IReadOnlyList<HeldSession> Held { get; init; } = [];

    /// <summary>The supervisee's leave.</summary>
    public IReadOnlyList<Leave> Leave { get; init; } = [];

    /// <summary>Days on which an agreement had both signatures.</summary>
    public IReadOnlyList<DateOnly> AgreementSignedOn { get; init; } = [];

    /// <summary>Days on which the agreement was reviewed and stood.</summary>
    public IReadOnlyList<DateOnly> AgreementReviewedOn { get; init; } = [];
    public IReadOnlyList<DateOnly> SupervisorChangedOn { get; init; } = [];

    /// <summary>What is recorded of the supervisee, from which day on, in order. Empty where only their group matters.</summary>
    public IReadOnlyList<Circumstances> Circumstances { get; init; } = [];

    /// <summary>Whatever else happened that a policy has a word for, in order.</summary>
    public IReadOnlyList<NotedEvent> Events { get; init; } = [];

    /// <summary>What working days, terms and shifts are reckoned by.</summary>
    public Reckoning Reckoning { get; init; } = Reckoning.ByTheCalendar;

    /// <summary>The day up to which the facts are known; null where they are all there is.</summary>
    public DateOnly? KnownOn { get; init; }

    /// <summary>What happened under a word.</summary>
    public IEnumerable<NotedEvent> Happened(string word)
    {
        var noted = Events.Where(e => EventWord.Same(e.Word, word));
        return noted.Any() ? noted
            : EventWord.Same(word, EventWord.Session)
                ? Held.Select(h => NotedEvent.OnDay(EventWord.Session, h.On))
            : EventWord.Same(word, EventWord.Agreement)
                ? AgreementSignedOn.Select(on => NotedEvent.OnDay(EventWord.Agreement, on))
            : [];
    }

    /// <summary>
    /// The same facts as they were known at the end of a day, for judging the past: whatever happened later is left out. Leave stays, since it
    /// is known ahead.
    /// </summary>
    public SupervisionFacts UpTo(DateOnly day) =>
        this with
        {
            LeftOn = LeftOn <= day ? LeftOn : null,
            Held = [.. Held.Where(h => h.On <= day)],
            AgreementSignedOn = [.. AgreementSignedOn.Where(d => d <= day)],
            AgreementReviewedOn = [.. AgreementReviewedOn.Where(d => d <= day)],
            SupervisorChangedOn = [.. SupervisorChangedOn.Where(d => d <= day)],
            Circumstances = [.. Circumstances.Where(c => c.FromOn <= day)],
            Events = [.. Events.Where(e => e.On <= day)],
            Reckoning = Reckoning with { ShiftsOn = [.. Reckoning.ShiftsOn.Where(d => d <= day)] },
            KnownOn = day,
        };
}
