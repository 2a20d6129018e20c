namespace Sightline.Standing;

/// <summary>Days from the first to the last, both included. Without a last day it has not ended yet.</summary>
public sealed record DatePeriod(DateOnly FromOn, DateOnly? ToOn)
{
    public bool Includes(DateOnly day) => FromOn <= day && (ToOn is null || day <= ToOn);
}
