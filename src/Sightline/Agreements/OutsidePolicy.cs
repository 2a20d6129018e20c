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
    string Why
)
{
    public string Terms => AgreementWords.Terms(EveryWeeks, Minutes);
}
