namespace Sightline.Sessions;

/// <summary>Days on which one of the two is known to be away.</summary>
public sealed record Absence(
    Guid PersonId,
    string Name,
    DateOnly FromOn,
    DateOnly UntilOn,
    string Kind
)
{
    public bool Covers(DateOnly day) => FromOn <= day && day <= UntilOn;

    // Only that somebody is away: why is nobody's business but their own.
    public string InWords =>
        FromOn == UntilOn
            ? $"{Name} is away on {Words.Day(FromOn)}"
            : $"{Name} is away until {Words.Day(UntilOn)}";
}
