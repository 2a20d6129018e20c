namespace Sightline.Agreements;

/// <summary>The two looked at a signed agreement again and it stands as it is: one said so, the other confirmed it.</summary>
public sealed class AgreementReview : AgencyOwned
{
    private AgreementReview() { }

    public AgreementReview(
        Agreement agreement,
        Person saidBy,
        DateOnly nextOn,
        DateTime at,
        Guid? id = null
    )
        : base(agreement.AgencyId, id)
    {
        AgreementId = agreement.Id;
        SaidById = saidBy.Id;
        SaidAt = at;
        NextOn = nextOn;
    }

    public Guid AgreementId { get; private set; }
    public Guid SaidById { get; private set; }
    public DateTime SaidAt { get; private set; }
    public Guid? ConfirmedById { get; private set; }
    public DateTime? ConfirmedAt { get; private set; }

    /// <summary>When they look at it the next time.</summary>
    public DateOnly NextOn { get; private set; }

    public bool Stands => ConfirmedAt is not null;

    internal void Confirm(Person by, DateTime at)
    {
        ConfirmedById = by.Id;
        ConfirmedAt = at;
    }
}
