namespace Sightline.History;

/// <summary>
/// The declared way in which retention takes something out that is otherwise kept for good: under the key of what goes, who decided it and why. The
/// database lets nothing go without one, and the place in the log stays, so that everybody can see that something was there.
/// </summary>
public sealed class Removal : AgencyOwned
{
    private Removal() { }

    public Removal(Person by, Guid whatId, string why, DateTime at)
        : base(by.AgencyId, whatId)
    {
        ById = by.Id;
        Why = why;
        At = at;
        Happened(new("removed-by-retention", by.Id, at, Why: why));
    }

    public Guid ById { get; private set; }
    public string Why { get; private set; } = "";
    public DateTime At { get; private set; }
}
