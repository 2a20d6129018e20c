namespace Sightline.Shared;

/// <summary>Something that belongs to one agency. Its key starts with the agency, so that no row can point into another agency.</summary>
public abstract class AgencyOwned
{
    private readonly List<Happening> _happenings = [];

    /// <summary>For the database only.</summary>
    protected AgencyOwned() { }

    protected AgencyOwned(Guid agencyId, Guid? id = null)
    {
        AgencyId = agencyId;
        Id = id ?? Keys.Next();
    }

    public Guid AgencyId { get; private set; }
    public Guid Id { get; private set; }

    public IReadOnlyList<Happening> Happenings => _happenings;

    protected void Happened(Happening happening) => _happenings.Add(happening);

    internal void ForgetHappenings() => _happenings.Clear();
}
