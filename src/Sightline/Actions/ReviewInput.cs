namespace Sightline.Actions;

/// <summary>How an action from last time stands, as a form brings it.</summary>
public sealed class ReviewInput
{
    public string? Outcome { get; set; }
    public string Note { get; set; } = "";

    /// <summary>The mark of what the page showed when it was opened.</summary>
    public string Shown { get; set; } = "";

    public bool Touched => MarkOf(Outcome, Note) != Shown;

    public static ReviewInput Of(ActionReview? review) =>
        new()
        {
            Outcome = review?.Outcome,
            Note = review?.Note ?? "",
            Shown = MarkOf(review),
        };

    public static string MarkOf(ActionReview? review) => MarkOf(review?.Outcome, review?.Note);

    /// <summary>Whether saving this would put aside what somebody else said since the page was opened.</summary>
    public bool ClashesWith(ActionReview? review) =>
        AsShown.WouldLose(Shown, MarkOf(Outcome, Note), MarkOf(review));

    private static string MarkOf(string? outcome, string? note) =>
        AsShown.Mark(outcome ?? "", note ?? "");
}
