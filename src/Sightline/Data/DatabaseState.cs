namespace Sightline.Data;

/// <summary>How a database stands to this version of Sightline.</summary>
public enum DatabaseState
{
    /// <summary>Nothing is in it yet.</summary>
    New = 1,

    /// <summary>Its tables are those this version knows.</summary>
    Ready,

    /// <summary>An older version made it; <c>sightline migrate</c> brings it up to date.</summary>
    Behind,

    /// <summary>A newer version has changed it, and this one must not touch it.</summary>
    Ahead,

    /// <summary>Nobody answers.</summary>
    Unreachable,
}
