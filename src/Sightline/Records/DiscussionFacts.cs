namespace Sightline.Records;

/// <summary>What is known of a child beside the words: seen when and how, the plan's review, what goes on the child's record.</summary>
public sealed record DiscussionFacts(
    DateOnly? LastSeenOn = null,
    bool? SeenAlone = null,
    string? WhyNotSeenAlone = null,
    DateOnly? PlanReviewOn = null,
    string? NoteChoice = null,
    bool Urgent = false
)
{
    /// <summary>The policy's words for the facts that we keep as days and answers.</summary>
    public const string LastSeen = "last-seen";
    public const string Alone = "seen-alone";
    public const string PlanReview = "plan-review";
}
