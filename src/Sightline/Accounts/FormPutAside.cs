namespace Sightline.Accounts;

/// <summary>What somebody had typed into a form when they were signed out: sealed, for the same person on the same page, until they come back.</summary>
public sealed class FormPutAside : AgencyOwned
{
    private FormPutAside() { }

    public FormPutAside(Guid agencyId, Guid personId, Guid id)
        : base(agencyId, id) => PersonId = personId;

    public Guid PersonId { get; private set; }
    public string Sealed { get; private set; } = "";
    public DateTime PutAsideAt { get; private set; }

    /// <summary>The page sends the same form again until it is answered; the last is the one that counts.</summary>
    internal void Hold(string contents, DateTime at) => (Sealed, PutAsideAt) = (contents, at);
}
