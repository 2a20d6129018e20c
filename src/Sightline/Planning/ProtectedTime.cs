namespace Sightline.Planning;

/// <summary>A time of the week that somebody keeps for something else, such as duty or a team meeting: no session is planned into it.</summary>
public sealed class ProtectedTime : AgencyOwned
{
    private ProtectedTime() { }

    internal ProtectedTime(WorkingPattern pattern, DayOfWeek day, Stretch time)
        : base(pattern.AgencyId)
    {
        PatternId = pattern.Id;
        Day = day;
        StartsAt = time.From;
        EndsAt = time.Until;
    }

    public Guid PatternId { get; private set; }
    public DayOfWeek Day { get; private set; }
    public TimeOnly StartsAt { get; private set; }
    public TimeOnly EndsAt { get; private set; }
}
