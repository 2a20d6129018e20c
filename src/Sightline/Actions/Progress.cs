namespace Sightline.Actions;

/// <summary>How somebody says, between sessions, that an action goes. What became of it is for the two to say when they meet.</summary>
public enum Progress
{
    Done = 1,
    Partly,

    /// <summary>Something stands in the way.</summary>
    InTheWay,
}
