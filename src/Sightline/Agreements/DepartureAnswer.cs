namespace Sightline.Agreements;

/// <summary>What a senior manager says to an agreement that asks for less than the policy: they agree, or not and why.</summary>
public sealed class DepartureAnswer : AgencyOwned
{
    private DepartureAnswer() { }

    internal DepartureAnswer(
        Agreement agreement,
        Person seniorManager,
        string? whyNot,
        DateTime at,
        Guid? id
    )
        : base(agreement.AgencyId, id)
    {
        AgreementId = agreement.Id;
        AnsweredById = seniorManager.Id;
        AnsweredAt = at;
        WhyNot = whyNot;
    }

    public Guid AgreementId { get; private set; }
    public Guid AnsweredById { get; private set; }
    public Person? AnsweredBy { get; private set; }
    public DateTime AnsweredAt { get; private set; }

    /// <summary>Why they do not agree; none where they do.</summary>
    public string? WhyNot { get; private set; }

    public bool Agreed => WhyNot is null;

    public string InWords => Say(AnsweredBy?.Name, Agreed, AnsweredAt);

    internal static string Say(string? who, bool agreed, DateTime at) =>
        $"{who} {(agreed ? "agreed" : "did not agree")} on {Words.Day(Clock.LocalDay(at))}";
}
