namespace Sightline.Children;

/// <summary>The words for why a worker no longer holds a case.</summary>
public static class AllocationWords
{
    public static string Of(AllocationEnd why) =>
        why switch
        {
            AllocationEnd.CaseClosed => "The case is closed",
            AllocationEnd.AnotherWorker => "Another worker works with the child",
            _ => "The child was added by mistake",
        };
}
