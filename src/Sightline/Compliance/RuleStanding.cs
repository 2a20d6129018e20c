using System.Globalization;
using Sightline.Policies;
using Sightline.Standing;

namespace Sightline.Compliance;

/// <summary>How one supervision stands by one rule of the policy, as dates. "Late" is a comparison with today and is not stored.</summary>
public sealed class RuleStanding : AgencyOwned
{
    private const string DayFormat = "yyyyMMdd";

    private RuleStanding() { }

    public RuleStanding(StandingRow row, Judgement judgement)
        : base(row.AgencyId)
    {
        SupervisionId = row.Id;
        Rule = judgement.RuleId;
        Clause = judgement.Clause.ToString();
        Take(judgement);
    }

    public Guid SupervisionId { get; private set; }

    /// <summary>The rule's id in the policy.</summary>
    public string Rule { get; private set; } = "";

    /// <summary>The clause the rule rests on, as the policy cites it.</summary>
    public string Clause { get; private set; } = "";
    public DateOnly AppliesFromOn { get; private set; }
    public DateOnly? AppliesToOn { get; private set; }

    /// <summary>When what the rule asks for was last done.</summary>
    public DateOnly? SatisfiedOn { get; private set; }

    /// <summary>The last day that is still in time at the usual interval.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>The first day on which it is due.</summary>
    public DateOnly? DueFromOn { get; private set; }

    /// <summary>The first day that is late.</summary>
    public DateOnly? LateFromOn { get; private set; }

    /// <summary>The first day beyond the absolute limit.</summary>
    public DateOnly? BreachedFromOn { get; private set; }

    /// <summary>Leave that stops the clock, as first and last days; a last day is missing while nobody knows it.</summary>
    public string Paused { get; private set; } = "";

    /// <summary>The interval the two agreed, where it takes the place of the policy's usual one.</summary>
    public string? AgreedInterval { get; private set; }

    /// <summary>A rule that a new version changes has a row for each version that still matters, told apart by its first day.</summary>
    internal bool IsOf(Judgement judgement) =>
        Rule == judgement.RuleId && AppliesFromOn == judgement.AppliesFromOn;

    /// <summary>The judgement again, for its verdict on a day and its words.</summary>
    public Judgement Judgement(PolicyRule rule) =>
        new(rule)
        {
            AppliesFromOn = AppliesFromOn,
            AppliesToOn = AppliesToOn,
            SatisfiedOn = SatisfiedOn,
            DueOn = DueOn,
            DueFromOn = DueFromOn,
            LateFromOn = LateFromOn,
            BreachedFromOn = BreachedFromOn,
            Paused =
            [
                .. Paused.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ReadPeriod),
            ],
            AgreedInterval = AgreedInterval is { } every ? Interval.TryParse(every) : null,
        };

    internal void Take(Judgement judgement)
    {
        Clause = judgement.Clause.ToString();
        AppliesFromOn = judgement.AppliesFromOn;
        AppliesToOn = judgement.AppliesToOn;
        SatisfiedOn = judgement.SatisfiedOn;
        DueOn = judgement.DueOn;
        DueFromOn = judgement.DueFromOn;
        LateFromOn = judgement.LateFromOn;
        BreachedFromOn = judgement.BreachedFromOn;
        Paused = string.Join(
            ' ',
            judgement.Paused.Select(p => $"{Write(p.FromOn)}-{(p.ToOn is { } to ? Write(to) : "")}")
        );
        AgreedInterval = judgement.AgreedInterval?.Words;
    }

    private static string Write(DateOnly day) =>
        day.ToString(DayFormat, CultureInfo.InvariantCulture);

    private static DatePeriod ReadPeriod(string text) =>
        text.Split('-') is [var from, var to]
            ? new DatePeriod(Read(from), to.Length == 0 ? null : Read(to))
            : throw new FormatException("A period is two days with a hyphen between them");

    private static DateOnly Read(string day) =>
        DateOnly.ParseExact(day, DayFormat, CultureInfo.InvariantCulture);
}
