namespace Sightline.Children;

/// <summary>Why a worker no longer holds a child's case.</summary>
public enum AllocationEnd
{
    CaseClosed = 1,

    /// <summary>What stands on the child's record from supervision goes with the child to whoever works with them next.</summary>
    AnotherWorker,
    AddedByMistake,
}
