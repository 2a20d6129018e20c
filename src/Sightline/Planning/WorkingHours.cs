namespace Sightline.Planning;

/// <summary>The hours of one day of a working pattern.</summary>
public sealed class WorkingHours : AgencyOwned
{
    private WorkingHours() { }

    internal WorkingHours(WorkingPattern pattern, DayOfWeek day, Stretch hours)
        : base(pattern.AgencyId)
    {
        PatternId = pattern.Id;
        Day = day;
        StartsAt = hours.From;
        EndsAt = hours.Until;
    }

    public Guid PatternId { get; private set; }
    public DayOfWeek Day { get; private set; }
    public TimeOnly StartsAt { get; private set; }
    public TimeOnly EndsAt { get; private set; }
}
