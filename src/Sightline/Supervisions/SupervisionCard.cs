namespace Sightline.Supervisions;

/// <summary>One supervision of the reader's as the list shows it: with whom, when they met and meet, how the agreement stands.</summary>
public sealed record SupervisionCard
{
    public required Guid Id { get; init; }
    public required string With { get; init; }
    public required string Post { get; init; }

    /// <summary>The reader is the one who supervises.</summary>
    public required bool Supervising { get; init; }
    public required string Stream { get; init; }
    public required DateOnly StartedOn { get; init; }
    public required bool Waits { get; init; }
    public required DateOnly? LastHeldOn { get; init; }
    public required DateOnly? NextOn { get; init; }
    public required Guid? NextSessionId { get; init; }
    public required DateOnly? AgreementSignedOn { get; init; }
    public required DateOnly? AgreementReviewOn { get; init; }

    public string Last(DateOnly today) =>
        LastHeldOn is { } last ? Words.Day(last)
        : StartedOn > today ? $"Begins on {Words.Day(StartedOn)}"
        : "Not yet";

    public string Agreement(DateOnly today) =>
        AgreementSignedOn is not { } signed ? "None signed yet"
        : AgreementReviewOn is not { } review ? $"Signed by both on {Words.Day(signed)}"
        : review < today ? $"Was to be looked at again by {Words.Day(review)}"
        : $"Signed by both. To be looked at again by {Words.Day(review)}";
}
