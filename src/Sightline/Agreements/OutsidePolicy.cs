namespace Sightline.Agreements;

/// <summary>An agreement in force that is less than the policy asks, as a senior manager sees it: what, since when and why, and nothing else of it.</summary>
public sealed record OutsidePolicy(
    Guid Id,
    Guid SupervisionId,
    string Supervisee,
    string Supervisor,
    int? EveryWeeks,
    int? Minutes,
    DateTime SignedAt,
    string Why,
    string? AnsweredBy,
    DateTime? AnsweredAt,
    string? WhyNot
)
{
    /// <summary>What a senior manager said to it, or that it still waits for one.</summary>
    public string AnswerInWords =>
        AnsweredAt is { } at
            ? DepartureAnswer.Say(AnsweredBy, WhyNot is null, at)
            : "No senior manager has answered yet";

    public string Terms => AgreementWords.Terms(EveryWeeks, Minutes);
}
