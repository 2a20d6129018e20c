namespace Sightline.Access;

/// <summary>How far somebody's view of a thing goes; each step holds the ones before it.</summary>
public enum Reach
{
    /// <summary>It does not exist for them.</summary>
    Nothing = 0,

    /// <summary>That it exists, its dates, its state.</summary>
    Know = 1,

    /// <summary>Its content, after saying for what purpose; the supervisee sees who read it and why.</summary>
    ReadForPurpose = 2,
    Read = 3,
    Write = 4,
}
