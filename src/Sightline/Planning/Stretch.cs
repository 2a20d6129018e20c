namespace Sightline.Planning;

/// <summary>A part of a day, from a time until a time.</summary>
public sealed record Stretch(TimeOnly From, TimeOnly Until)
{
    public string InWords => $"{Words.Time(From)} to {Words.Time(Until)}";

    public bool Holds(TimeOnly from, int minutes) =>
        From <= from && from.ToTimeSpan().Add(TimeSpan.FromMinutes(minutes)) <= Until.ToTimeSpan();

    public bool Overlaps(TimeOnly from, int minutes) =>
        from < Until && From.ToTimeSpan() < from.ToTimeSpan().Add(TimeSpan.FromMinutes(minutes));
}
