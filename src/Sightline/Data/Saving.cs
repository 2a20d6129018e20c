namespace Sightline.Data;

/// <summary>How a save ended that may race with another.</summary>
public enum Saving
{
    /// <summary>It is on the disk.</summary>
    Saved = 1,

    /// <summary>The same thing was there already: a second click, or two people at once. Nothing was written.</summary>
    AlreadyThere,

    /// <summary>Somebody changed it since this page was opened. Nothing was written; show both texts.</summary>
    Clash,
}
