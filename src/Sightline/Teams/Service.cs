namespace Sightline.Teams;

/// <summary>A part of an agency that holds teams, such as "Assessment and intervention".</summary>
public sealed class Service : AgencyOwned
{
    private Service() { }

    public Service(Guid agencyId, string name)
        : base(agencyId) => Name = name;

    public string Name { get; private set; } = "";

    public void Rename(string name) => Name = name;
}
