namespace Sightline.Teams;

/// <summary>People who work together under one manager, inside a service.</summary>
public sealed class Team : AgencyOwned
{
    private Team() { }

    public Team(Service service, string name)
        : base(service.AgencyId)
    {
        ServiceId = service.Id;
        Name = name;
    }

    public Guid ServiceId { get; private set; }
    public Service? Service { get; private set; }
    public string Name { get; private set; } = "";

    public void Rename(string name) => Name = name;
}
