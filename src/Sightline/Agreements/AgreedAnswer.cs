namespace Sightline.Agreements;

/// <summary>What the two agreed on one question of the discussion.</summary>
public sealed class AgreedAnswer : Passage
{
    private AgreedAnswer() { }

    public AgreedAnswer(Agreement agreement, string question)
        : base(agreement.AgencyId, question) => AgreementId = agreement.Id;

    public Guid AgreementId { get; private set; }
}
