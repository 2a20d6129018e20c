using Sightline.Policies;

namespace Sightline.Standing;

/// <summary>
/// How one rule stands for one supervision, as dates: right on any day from the last fact onwards, until the next fact. This is what a standing
/// row stores; put together again from such a row and its rule, it gives the same verdicts.
/// </summary>
public sealed record Judgement(PolicyRule Rule)
{
    public string RuleId => Rule.Id;
    public Clause Clause => Rule.Clause;

    /// <summary>The first and last day on which the rule applies.</summary>
    public required DateOnly AppliesFromOn { get; init; }

    /// <inheritdoc cref="AppliesFromOn"/>
    public DateOnly? AppliesToOn { get; init; }

    /// <summary>When the person came under the policy, where that is before the rule began to hold for them.</summary>
    public DateOnly? StartedOn { get; init; }

    /// <summary>When what the rule asks for was last done: the last formal session, the last signature or review.</summary>
    public DateOnly? SatisfiedOn { get; init; }

    /// <summary>The day by which it is to be done at the usual interval: the last day that is still in time.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>The first day on which the verdict is due.</summary>
    public DateOnly? DueFromOn { get; init; }

    /// <summary>The first day that is late.</summary>
    public DateOnly? LateFromOn { get; init; }

    /// <summary>The first day that breaks the absolute limit.</summary>
    public DateOnly? BreachedFromOn { get; init; }

    /// <summary>Leave that stops the clock, in order, never overlapping; only what can still matter.</summary>
    public IReadOnlyList<DatePeriod> Paused { get; init; } = [];

    /// <summary>The person's own interval, where it replaces the policy's usual one.</summary>
    public Interval? AgreedInterval { get; init; }

    /// <summary>The last day that is not late; null where nothing makes it late.</summary>
    public DateOnly? LatestOn => LateFromOn?.AddDays(-1);

    public Verdict VerdictOn(DateOnly day)
    {
        var (kind, since) = KindOn(day);
        return new Verdict(kind, since, JudgementWords.Of(this, kind, since, day));
    }

    /// <summary>The verdict's kind alone, where nobody reads the words.</summary>
    internal (VerdictKind Kind, DateOnly? SinceOn) KindOn(DateOnly day)
    {
        if (day < AppliesFromOn)
        {
            return (VerdictKind.NotApplicable, null);
        }

        if (day > AppliesToOn)
        {
            return (VerdictKind.NotApplicable, AppliesToOn.Value.AddDays(1));
        }

        if (Paused.FirstOrDefault(p => p.Includes(day)) is { } pause)
        {
            return (VerdictKind.Paused, pause.FromOn);
        }

        return day >= BreachedFromOn ? (VerdictKind.Breached, BreachedFromOn)
            : day >= LateFromOn ? (VerdictKind.Late, LateFromOn)
            : day >= DueFromOn ? (VerdictKind.Due, DueFromOn)
            : (VerdictKind.Met, SatisfiedOn ?? AppliesFromOn);
    }
}
