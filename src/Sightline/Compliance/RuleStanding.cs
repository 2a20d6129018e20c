namespace Sightline.Compliance;

/// <summary>How one supervision stands by one rule of the policy, as dates. "Late" is a comparison with today and is not stored.</summary>
public sealed class RuleStanding : AgencyOwned
{
    private RuleStanding() { }

    public RuleStanding(StandingRow row, string rule, string clause)
        : base(row.AgencyId)
    {
        SupervisionId = row.Id;
        Rule = rule;
        Clause = clause;
    }

    public Guid SupervisionId { get; private set; }

    /// <summary>The rule's id in the policy.</summary>
    public string Rule { get; private set; } = "";

    /// <summary>The clause the rule rests on, as the policy cites it.</summary>
    public string Clause { get; private set; } = "";

    /// <summary>The day from which it is due.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>The first day that is late.</summary>
    public DateOnly? LateFromOn { get; init; }

    /// <summary>The first day beyond the absolute limit.</summary>
    public DateOnly? BreachedFromOn { get; init; }
}
