namespace Sightline.Records;

/// <summary>Which of two texts stays, where both were written at once.</summary>
public enum ClashChoice
{
    /// <summary>What stands in the box.</summary>
    Mine = 1,

    /// <summary>What was saved meanwhile.</summary>
    Theirs,

    /// <summary>What was saved meanwhile, and what stands in the box after it.</summary>
    Both,
}
