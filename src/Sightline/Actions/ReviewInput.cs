using Sightline.Records;

namespace Sightline.Actions;

/// <summary>How an action from last time stands, as a form brings it.</summary>
public sealed class ReviewInput
{
    public string? Outcome { get; set; }
    public string Note { get; set; } = "";

    /// <summary>Fingerprint of what the page showed when it was opened.</summary>
    public string Shown { get; set; } = "";

    public bool Touched => FingerprintOf(Outcome, Note) != Shown;

    public static ReviewInput Of(ActionReview? review) =>
        new()
        {
            Outcome = review?.Outcome,
            Note = review?.Note ?? "",
            Shown = FingerprintOf(review),
        };

    public static string FingerprintOf(ActionReview? review) =>
        FingerprintOf(review?.Outcome, review?.Note);

    /// <summary>Whether saving this would put aside what somebody else said since the page was opened.</summary>
    public bool ClashesWith(ActionReview? review) =>
        FingerprintOf(review) is var now && now != Shown && now != FingerprintOf(Outcome, Note);

    private static string FingerprintOf(string? outcome, string? note) =>
        RecordText.FingerprintOf($"{outcome}\n{Passage.Tidy(note)}");
}
