namespace Sightline.Sessions;

/// <summary>A reason the policy offers for moving a session or calling it off.</summary>
/// <param name="AsksWords">It says nothing by itself, so the person writes why.</param>
public sealed record ReasonOffered(
    string Id,
    string Words,
    bool ForMoving,
    bool ForCancelling,
    bool ForDidNotHappen,
    bool AsksWords
);
